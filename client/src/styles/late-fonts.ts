/** Faces that few pages need at once: their style sheet alone is large, so it comes when the page stands. */
import '@fontsource-variable/noto-serif-jp/wght.css';
