import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findProgram, isExecutable, lastLines, runCommand } from '../run-command.ts';
import { NEO4J_VERSION, type NoNeo4j, type Notice } from './instance.ts';

const CACHE = fileURLToPath(new URL('../../../.cache/neo4j', import.meta.url));
const OLDEST_JAVA = 17;
const DOWNLOAD_MS = 600_000;

/** What runs Neo4j: a Java and the folder with Neo4j's jars. */
export interface Neo4jProgram {
  readonly java: string;
  readonly jars: string;
}

/** Finds Java and has Maven fetch Neo4j's jars once; they stay under `.cache/` for the next runs. */
export async function findNeo4jProgram(notice: Notice): Promise<Neo4jProgram | NoNeo4j> {
  const java = await findJava();
  if (java === undefined) return { skipped: `no Java ${OLDEST_JAVA} or later` };
  const folder = path.join(CACHE, NEO4J_VERSION);
  const jars = path.join(folder, 'lib');
  if (await isExecutable(jars)) return { java, jars };
  if ((await findProgram(['mvn'])) === undefined) return { skipped: 'no Maven to fetch Neo4j with' };

  notice(`fetching Neo4j ${NEO4J_VERSION} by Maven (116 MB, once)`);
  // Another run may be fetching too: each in its own folder, and the first to finish wins.
  const workshop = path.join(folder, `fetching-${process.pid}`);
  await mkdir(workshop, { recursive: true });
  try {
    await writeFile(path.join(workshop, 'pom.xml'), pom());
    // Only constants on the command line: on Windows it goes through a shell.
    const { code, output } = await runCommand('mvn', ['-q', '-B', 'dependency:copy-dependencies'], {
      cwd: workshop,
      timeout: DOWNLOAD_MS,
      shell: process.platform === 'win32',
    });
    if (code !== 0) return { skipped: `Maven could not fetch Neo4j (${lastLines(output, 3)})` };
    await rename(path.join(workshop, 'lib'), jars).catch(async (error) => {
      if (!(await isExecutable(jars))) throw error;
    });
    return { java, jars };
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
}

async function findJava(): Promise<string | undefined> {
  const home = process.env.JAVA_HOME;
  const ending = process.platform === 'win32' ? '.exe' : '';
  const candidates = [
    home === undefined ? undefined : path.join(home, 'bin', `java${ending}`),
    await findProgram(['java']),
  ].filter((file) => file !== undefined);
  for (const java of candidates) {
    const { code, output } = await runCommand(java, ['-version'], { timeout: 20_000 });
    const version = Number(/version "(\d+)/.exec(output)?.[1]);
    if (code === 0 && version >= OLDEST_JAVA) return java;
  }
  return undefined;
}

/** Several artifacts share a file name and would overwrite each other: hence `prependGroupId`. */
function pom(): string {
  return `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>entente</groupId>
  <artifactId>neo4j-for-tests</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${NEO4J_VERSION}</version></dependency>
  </dependencies>
  <build>
    <plugins>
      <plugin>
        <groupId>org.apache.maven.plugins</groupId>
        <artifactId>maven-dependency-plugin</artifactId>
        <version>3.8.1</version>
        <configuration>
          <outputDirectory>lib</outputDirectory>
          <prependGroupId>true</prependGroupId>
          <includeScope>runtime</includeScope>
        </configuration>
      </plugin>
    </plugins>
  </build>
</project>
`;
}
