/** Questions as people phrase them, what each is read as, and the answer in words with how many sources stand behind each part. */
export interface AskedQuestion {
  readonly phrasings: readonly string[];
  /** Its kind, then what fills its slots. */
  readonly question: string;
  readonly answer: string;
}

export const ASKED_QUESTIONS: readonly AskedQuestion[] = [
  {
    phrasings: [
      'Who was allied with Japan on 8 February 1904?',
      'Which states were allied with Japan on 8 February 1904?',
      "Japan's allies on 8 Feb 1904",
      'allies of the Empire of Japan 1904-02-08',
      'With whom was Japan allied on February 8, 1904?',
    ],
    question: 'ties relation=allied; state=empire-of-japan; when=day 8 February 1904',
    answer:
      'On 8 February 1904 the Empire of Japan was allied with the United Kingdom, under the First Anglo-Japanese Alliance [3].',
  },
  {
    phrasings: ['who was allied with Japan in 1904', "Japan's allies in 1904", 'allies of Japan 1904'],
    question: 'ties relation=allied; state=empire-of-japan; when=period 1904',
    answer:
      'In 1904 the Empire of Japan was allied with the United Kingdom, under the First Anglo-Japanese Alliance [3]; and the Korean Empire, under the Japan–Korea Protocol (probable) [2].',
  },
  {
    phrasings: [
      'Who was at war with Japan on 1 January 1905?',
      'With whom was Japan at war on 1 January 1905?',
      'Japanese enemies on 1 Jan 1905',
      'Who was Japan fighting on 1 January 1905',
    ],
    question: 'ties relation=war; state=empire-of-japan; when=day 1 January 1905',
    answer: 'On 1 January 1905 the Empire of Japan was at war with the Russian Empire, in the Russo-Japanese War [3].',
  },
  {
    phrasings: [
      "Russia's enemies in the 1850s",
      'Who fought Russia in the 1850s?',
      'With which states was the Russian Empire at war in the 1850s',
    ],
    question: 'ties relation=war; state=russian-empire; when=period the 1850s',
    answer:
      'In the 1850s the Russian Empire was at war with the Ottoman Empire [3], the Second French Empire [4], the United Kingdom [4] and the Kingdom of Sardinia [2], in the Crimean War.',
  },
  {
    phrasings: [
      'Which states pressured Japan through the Triple Intervention?',
      'Who coerced Japan through the Triple Intervention',
    ],
    question: 'ties relation=pressuring; state=empire-of-japan; via=triple-intervention',
    answer:
      'The Empire of Japan was under pressure from the Russian Empire [5], the German Empire [4] and the French Third Republic [4], through the Triple Intervention (demand: return Liaodong).',
  },
  {
    phrasings: [
      'Who pressured Japan between 1894 and 1896?',
      'By whom was Japan pressured from 1894 to 1896?',
      'Japan was under pressure from whom, 1894–1896?',
    ],
    question: 'ties relation=pressuring; state=empire-of-japan; when=between between 1894 and 1896',
    answer:
      'Between 1894 and 1896 the Empire of Japan was under pressure from the Russian Empire [5], the German Empire [4] and the French Third Republic [4], through the Triple Intervention (demand: return Liaodong).',
  },
  {
    phrasings: ['Which alliances of Russia were in force on 4 July 1916?', 'Russian allies on 4 July 1916'],
    question: 'ties relation=allied; state=russian-empire; when=day 4 July 1916',
    answer:
      'On 4 July 1916 the Russian Empire was allied with the French Third Republic, under the Franco-Russian Alliance [4]; the United Kingdom, under the Declaration of London [2]; the French Third Republic, under the Declaration of London [2]; the Kingdom of Italy, under the Treaty of London [1]; the Empire of Japan, under the Japanese accession to the Declaration of London [3]; and the Empire of Japan, under the Fourth Russo-Japanese Convention [5].',
  },
  {
    phrasings: ['Who was allied with Japan on 1 June 1890?'],
    question: 'ties relation=allied; state=empire-of-japan; when=day 1 June 1890',
    answer: 'Nobody is recorded as allied with the Empire of Japan on 1 June 1890. Next: 26 August 1894.',
  },
  {
    phrasings: [
      'Was Britain at war with Russia in 1904?',
      'Were Britain and Russia at war in 1904?',
      'Did Britain fight Russia in 1904?',
      'Was Britain fighting against Russia in 1904',
    ],
    question: 'pair one=united-kingdom; relation=war; other=russian-empire; when=period 1904',
    answer: 'In 1904 the United Kingdom is not recorded as at war with the Russian Empire. Before that: 29 March 1856.',
  },
  {
    phrasings: ['Was Japan allied with Britain in 1904?', 'Were Japan and Britain allies in 1904?'],
    question: 'pair one=empire-of-japan; relation=allied; other=united-kingdom; when=period 1904',
    answer:
      'In 1904 the Empire of Japan was allied with the United Kingdom, under the First Anglo-Japanese Alliance [3].',
  },
  {
    phrasings: [
      'How long did the Portsmouth conference last?',
      'How long was the Portsmouth Peace Conference?',
      'When did the Portsmouth Peace Conference end?',
    ],
    question: 'dates event=portsmouth-conference-1905',
    answer: 'The Portsmouth Peace Conference is dated 9 August 1905 – 5 September 1905, 28 days [5].',
  },
  {
    phrasings: ['When did the Russo-Japanese War end?', 'When did the Russo-Japanese War begin?'],
    question: 'dates event=russo-japanese-war',
    answer: 'The Russo-Japanese War is dated 8 February 1904 – 5 September 1905, 576 days [7].',
  },
  {
    phrasings: ['Who was allied with Japan in 1950?'],
    question: 'ties relation=allied; state=empire-of-japan; when=period 1950',
    answer: 'Nobody is recorded as allied with the Empire of Japan in 1950. Before that: 16 August 1923.',
  },
  {
    phrasings: [
      'Who held Port Arthur on 1 March 1905?',
      'Who held Port Arthur, and by what right, on 1 March 1905?',
      'Port Arthur was held by whom on 1 March 1905',
      '旅順 held by whom on 1 March 1905',
    ],
    question: 'held territory=port-arthur; when=day 1 March 1905',
    answer:
      'On 1 March 1905 Port Arthur was held by the Russian Empire (lease) [5], the Qing dynasty (sovereignty) [2] and the Empire of Japan (occupation) [2].',
  },
  {
    phrasings: [
      'Who held Port Arthur, and by what right, on 1 January 1897, 1 January 1900, 1 February 1905, 1 January 1906 and 1 January 1926?',
      'Port Arthur was held by whom on 1 Jan 1897, on 1 Jan 1900, on 1 Feb 1905, on 1 Jan 1906, on 1 Jan 1926',
    ],
    question:
      'held territory=port-arthur; when=day 1 January 1897 and day 1 January 1900 and day 1 February 1905 and day 1 January 1906 and day 1 January 1926',
    answer:
      'On 1 January 1897 Port Arthur was held by the Qing dynasty (sovereignty) [5]. On 1 January 1900 Port Arthur was held by the Russian Empire (lease) [5] and the Qing dynasty (sovereignty) [2]. On 1 February 1905 Port Arthur was held by the Russian Empire (lease) [5], the Qing dynasty (sovereignty) [2] and the Empire of Japan (occupation) [2]. On 1 January 1906 Port Arthur was held by the Qing dynasty (sovereignty) [2] and the Empire of Japan (lease) [4]. On 1 January 1926 Port Arthur was held by the Empire of Japan (lease) [4] and the Republic of China (sovereignty) [1].',
  },
  {
    phrasings: ['Which organisation operated the South Manchuria line on 1 January 1900, 1 January 1904 and in 1910?'],
    question: 'operated territory=south-manchuria-line; when=day 1 January 1900 and day 1 January 1904 and period 1910',
    answer:
      'Nobody is recorded as operating the Southern branch on 1 January 1900. On 1 January 1904 the Southern branch was operated by the Chinese Eastern Railway Company [2]. In 1910 the Southern branch was operated by the South Manchuria Railway Company [3].',
  },
  {
    phrasings: [
      'Which agreements had both Russia and a Japanese government (the shogunate or the empire) as parties, in order?',
    ],
    question: 'treaties one=russian-empire; other=empire-of-japan',
    answer:
      '21 treaties between the Russian Empire and the Empire of Japan, predecessors and successors counted, are recorded: the Treaty of Shimoda of 1855 [7], the Supplementary Russo-Japanese Treaty of Nagasaki of 1857 [3], the Russo-Japanese Treaty of Amity and Commerce of 1858 [4], the Provisional Regulations on Sakhalin of 1867 [5], the Russo-Japanese Tariff Convention of 1867 [2], the Treaty of Saint Petersburg of 1875 [5], the Supplementary article to the 1875 exchange of 1875 [3] and 14 more.',
  },
  {
    phrasings: ['How many events and treaties lie upstream and downstream of the Triple Intervention?'],
    question: 'led event=triple-intervention',
    answer:
      'The Triple Intervention came of the Franco-Russian Alliance (probable) [1], the Building of the Trans-Siberian Railway (probable) [1], the Russian ministerial conference on the peace terms (probable) [2] and the Treaty of Shimonoseki [5]; 22 events and treaties lie upstream in all, and 76 downstream.',
  },
  {
    phrasings: ['Who held Port Arthur on 1 January 1897?', 'Who controlled Port Arthur on 1 January 1897'],
    question: 'held territory=port-arthur; when=day 1 January 1897',
    answer: 'On 1 January 1897 Port Arthur was held by the Qing dynasty (sovereignty) [5].',
  },
  {
    phrasings: [
      'What led to the Triple Intervention?',
      'What led directly to the Triple Intervention?',
      'What caused the Triple Intervention?',
      'causes of the Triple Intervention',
      'Why did the Triple Intervention happen?',
    ],
    question: 'led event=triple-intervention',
    answer:
      'The Triple Intervention came of the Franco-Russian Alliance (probable) [1], the Building of the Trans-Siberian Railway (probable) [1], the Russian ministerial conference on the peace terms (probable) [2] and the Treaty of Shimonoseki [5]; 22 events and treaties lie upstream in all, and 76 downstream.',
  },
  {
    phrasings: [
      'What came of the Treaty of Portsmouth?',
      'What did the Treaty of Portsmouth lead to?',
      'consequences of the Portsmouth treaty',
    ],
    question: 'came event=portsmouth-treaty-1905',
    answer:
      'The Treaty of Portsmouth led directly to the Hibiya riots [2], the Japan–Korea Protectorate Treaty [3], the Sino-Japanese Treaty of Peking [3], the Completion of the Manchurian evacuation [2], the Russo-Japanese Fisheries Convention [1], the Russo-Japanese Treaty of Commerce and Navigation [1], the First Russo-Japanese Convention (probable) [3] and the Antung–Mukden railway ultimatum (probable) [1]; 16 events and treaties lie downstream in all, and 62 upstream.',
  },
  {
    phrasings: [
      'How did the Triple Intervention lead to the Treaty of Portsmouth?',
      'What are the shortest influence chains from the Triple Intervention to the Treaty of Portsmouth?',
    ],
    question: 'chain cause=triple-intervention; effect=portsmouth-treaty-1905',
    answer:
      'The Triple Intervention led to the Russo-Japanese War (probable) [4], that to the Portsmouth Peace Conference [3], that to the Treaty of Portsmouth [2]. By what is certain alone the shortest chain is of 6 steps: it led to the Li–Lobanov Treaty [3], that to the Chinese Eastern Railway contract [3], that to the Russian invasion and occupation of Manchuria [4], that to the Russo-Japanese War [3], that to the Portsmouth Peace Conference [3], that to the Treaty of Portsmouth [2].',
  },
  {
    phrasings: [
      'Which treaties did Russia and Japan sign?',
      'Treaties between Russia and Japan',
      'Russo-Japanese agreements',
      'Which agreements had both Russia and Japan as parties?',
      'What treaties did Russia sign with Japan?',
    ],
    question: 'treaties one=russian-empire; other=empire-of-japan',
    answer:
      '21 treaties between the Russian Empire and the Empire of Japan, predecessors and successors counted, are recorded: the Treaty of Shimoda of 1855 [7], the Supplementary Russo-Japanese Treaty of Nagasaki of 1857 [3], the Russo-Japanese Treaty of Amity and Commerce of 1858 [4], the Provisional Regulations on Sakhalin of 1867 [5], the Russo-Japanese Tariff Convention of 1867 [2], the Treaty of Saint Petersburg of 1875 [5], the Supplementary article to the 1875 exchange of 1875 [3] and 14 more.',
  },
  {
    phrasings: [
      'Treaties between Russia and Japan before 1870',
      'Which treaties did Russia sign with Japan before 1870?',
    ],
    question: 'treaties one=russian-empire; other=empire-of-japan; when=before before 1870',
    answer:
      '5 treaties between the Russian Empire and the Empire of Japan, predecessors and successors counted, are recorded before 1870: the Treaty of Shimoda of 1855 [7], the Supplementary Russo-Japanese Treaty of Nagasaki of 1857 [3], the Russo-Japanese Treaty of Amity and Commerce of 1858 [4], the Provisional Regulations on Sakhalin of 1867 [5] and the Russo-Japanese Tariff Convention of 1867 [2].',
  },
  {
    phrasings: [
      'What did Li Hongzhang sign?',
      'Which agreements carry the signature of Li Hongzhang?',
      'treaties signed by Li Hongzhang',
      "Li Hongzhang's treaties",
    ],
    question: 'signed party=li-hongzhang',
    answer:
      'Li Hongzhang signed the Convention of Tientsin of 1885 [3], the Treaty of Shimonoseki of 1895 [5], the Convention of Retrocession of the Liaodong Peninsula of 1895 [4], the Li–Lobanov Treaty of 1896 [3], the Kiaochow lease convention of 1898 [2], the Pavlov Convention of 1898 [4] and the Boxer Protocol of 1901 [3].',
  },
  {
    phrasings: ['What did Sergei Vitte sign in 1905?', 'What did Witte sign in 1905'],
    question: 'signed party=sergei-witte; when=period 1905',
    answer: 'In 1905 Sergei Witte signed the Treaty of Portsmouth of 1905 [6].',
  },
  {
    phrasings: [
      'Who was Russian foreign minister on 5 September 1905?',
      'Who was foreign minister of Russia on 5 September 1905?',
      'Who held the office of foreign minister of Russia on 5 September 1905?',
      "Russia's foreign minister on 5 September 1905",
    ],
    question: 'office office=foreign minister; state=russian-empire; when=day 5 September 1905',
    answer:
      'On 5 September 1905 the foreign minister of the Russian Empire was Vladimir Lamsdorf (Minister of Foreign Affairs) [3].',
  },
  {
    phrasings: [
      'Russian foreign ministers 1896 to 1916',
      'Who were the Russian foreign ministers 1896–1916?',
      'Russian foreign ministers 1896-1916',
      'Russian foreign ministers from 1896 to 1916',
    ],
    question: 'office office=foreign ministers; state=russian-empire; when=between between 1896 and 1916',
    answer:
      'Between 1896 and 1916 those recorded as Minister of Foreign Affairs of the Russian Empire were Alexey Lobanov-Rostovsky [3], Mikhail Muravyov [3], Vladimir Lamsdorf [3], Alexander Izvolsky [2] and Sergei Sazonov [2].',
  },
  {
    phrasings: [
      'Who was Russian foreign minister when the Treaty of Portsmouth was signed?',
      'Who was foreign minister of Russia at the signing of the Treaty of Portsmouth?',
      'Russian foreign minister at the time of the Treaty of Portsmouth',
    ],
    question: 'officeThen office=foreign minister; state=russian-empire; treaty=portsmouth-treaty-1905',
    answer:
      'When the Treaty of Portsmouth was signed, the foreign minister of the Russian Empire was Vladimir Lamsdorf [3].',
  },
  {
    phrasings: [
      'Who was Russian foreign minister on the day each agreement with Japan of 1896–1916 was signed?',
      'Who was foreign minister of Russia when treaties with Japan were signed 1896-1916',
      'Russian foreign minister when each treaty with Japan was concluded between 1896 and 1916',
    ],
    question:
      'officeEach office=foreign minister; state=russian-empire; other=empire-of-japan; when=between between 1896 and 1916',
    answer:
      'The foreign minister of the Russian Empire was Alexey Lobanov-Rostovsky when the Komura–Weber Memorandum and the Yamagata–Lobanov Agreement were signed [6]; Mikhail Muravyov when the Nishi–Rosen Agreement was signed [3]; Vladimir Lamsdorf when the Boxer Protocol and the Treaty of Portsmouth were signed [6]; Alexander Izvolsky when the Russo-Japanese Treaty of Commerce and Navigation, the Russo-Japanese Fisheries Convention, the First Russo-Japanese Convention and the Second Russo-Japanese Convention were signed [8]; and Sergei Sazonov when the Third Russo-Japanese Convention, the Japanese accession to the Declaration of London and the Fourth Russo-Japanese Convention were signed [6].',
  },
  {
    phrasings: ["Who was Japan's prime minister in 1904?", 'Prime minister of Japan, 1904'],
    question: 'office office=prime minister; state=empire-of-japan; when=period 1904',
    answer: 'In 1904 the prime minister of the Empire of Japan was Katsura Tarō (Prime Minister (first cabinet)) [3].',
  },
  {
    phrasings: [
      'How are Theodore Roosevelt and Port Arthur connected?',
      'What links Theodore Roosevelt to Port Arthur?',
      'connection between Theodore Roosevelt and Port Arthur',
    ],
    question: 'connected one=theodore-roosevelt; other=port-arthur',
    answer:
      'Theodore Roosevelt mediated the Treaty of Portsmouth [5]; the Treaty of Portsmouth concerns Port Arthur [4]. 2 next ways: 3 steps, 3 steps.',
  },
  {
    phrasings: [
      'What changed in alliances between 1902 and 1907?',
      'What changed between 1902 and 1907 in alliances?',
      'How did alliances change from 1902 to 1907?',
    ],
    question: 'changed before=period 1902; after=period 1907; among=ALLIANCES',
    answer:
      'Between 1 January 1902 and 31 December 1907 among alliances: 6 ties began, 1 tie ended, 6 ties began and ended and 11 persisted.',
  },
  {
    phrasings: [
      'What changed between 1902 and 1907?',
      'What changes came between 1902 and 1907?',
      'Compare 1902 with 1907',
      'changes from 1902 to 1907',
    ],
    question: 'changed before=period 1902; after=period 1907',
    answer:
      'Between 1 January 1902 and 31 December 1907 among alliances and conflicts: 6 ties began, 1 tie ended, 8 ties began and ended and 11 persisted.',
  },
  {
    phrasings: [
      'Who turned from enemy to ally with Japan?',
      'Which states fought Japan and later became its ally?',
      'Which enemies of Japan became allies?',
    ],
    question: 'turned state=empire-of-japan',
    answer:
      'The Empire of Japan and the Russian Empire turned from enemies to allies (8 February 1904 – 5 September 1905, then 30 July 1907 – 19 October 1915) [5].',
  },
  {
    phrasings: ['Which territories were ceded to Japan?', 'What did Japan gain?', 'territories Japan acquired'],
    question: 'ceded direction=gained; state=empire-of-japan',
    answer:
      'The Empire of Japan gained the Northern and central Kurils (sovereignty) from the Russian Empire by the Treaty of Saint Petersburg [5], the Liaodong Peninsula (sovereignty) from the Qing dynasty by the Treaty of Shimonoseki [4], Taiwan (sovereignty) from the Qing dynasty by the Treaty of Shimonoseki [3], Pescadores (sovereignty) from the Qing dynasty by the Treaty of Shimonoseki [3], Southern Sakhalin (sovereignty) from the Russian Empire by the Treaty of Portsmouth [3] and the Korean Peninsula (sovereignty (annexation)) from the Korean Empire by the Japan–Korea Annexation Treaty [3].',
  },
  {
    phrasings: [
      'Which organisation operated the South Manchuria Railway on 1 June 1907?',
      'Who ran the South Manchuria Railway on 1 June 1907',
    ],
    question: 'operated territory=south-manchuria-line; when=day 1 June 1907',
    answer: 'On 1 June 1907 the Southern branch was operated by the South Manchuria Railway Company [3].',
  },
  {
    phrasings: ['Who mediated the Treaty of Portsmouth?', 'Who was the mediator of the Portsmouth treaty?'],
    question: 'mediated treaty=portsmouth-treaty-1905',
    answer: 'The Treaty of Portsmouth was mediated by Theodore Roosevelt [5] and the United States [5].',
  },
  {
    phrasings: ['Who signed the Treaty of Portsmouth?', 'signatories of the Treaty of Portsmouth'],
    question: 'signatories treaty=portsmouth-treaty-1905',
    answer:
      'The Treaty of Portsmouth was signed by the Empire of Japan [8], the Russian Empire [8], Komura Jutarō [6], Takahira Kogorō [6], Sergei Witte [6] and Roman Rosen [6].',
  },
  {
    phrasings: ["Who was Japan's enemy during the Russo-Japanese War?"],
    question: 'ties relation=war; state=empire-of-japan; when=between during the Russo-Japanese War',
    answer:
      'During the Russo-Japanese War the Empire of Japan was at war with the Russian Empire, in the Russo-Japanese War [3].',
  },
  {
    phrasings: ['Which organisation operated the South Manchuria line on 1 June 1907?'],
    question: 'operated territory=south-manchuria-line; when=day 1 June 1907',
    answer: 'On 1 June 1907 the Southern branch was operated by the South Manchuria Railway Company [3].',
  },
  {
    phrasings: ['Who did Russia pressure in 1898?', 'Whom did Russia pressure in 1898?'],
    question: 'ties relation=pressured; state=russian-empire; when=period 1898',
    answer:
      'In 1898 the Russian Empire was putting pressure on the Qing dynasty, through Russian squadron enters Port Arthur (demand: lease of Port Arthur) [2]; and the Korean Empire (demand: a plain answer whether it wanted the Russian instructors and financial adviser) [2].',
  },
  {
    phrasings: ['What did Russia hold on 1 January 1880?', 'Which territories did Russia control on 1 January 1880?'],
    question: 'holdings state=russian-empire; when=day 1 January 1880',
    answer:
      'On 1 January 1880 the Russian Empire held Saint Petersburg (sovereignty) [1], Kamchatka (sovereignty) [1], Nikolayevsk-on-Amur (sovereignty) [2], the Amur left bank (sovereignty) [5], the Ussuri coast (sovereignty) [5], Vladivostok (sovereignty) [5], Ili valley (occupation) [2] and 3 more.',
  },
  {
    phrasings: ['Which treaties concerned Sakhalin?', 'treaties about Sakhalin', 'Sakhalin treaties'],
    question: 'concerning territory=sakhalin',
    answer:
      '4 treaties that cede or concern Sakhalin are recorded: the Treaty of Shimoda of 1855 [7], the Provisional Regulations on Sakhalin of 1867 [5], the Treaty of Saint Petersburg of 1875 [5] and the Supplementary article to the 1875 exchange of 1875 [3].',
  },
  {
    phrasings: ['Which offices did Sergei Witte hold?', "Sergei Witte's offices"],
    question: 'offices person=sergei-witte',
    answer:
      'Sergei Witte was Minister of Finance of the Russian Empire (11 Sep 1892 – 29 Aug 1903) [3]; and Chairman, Council of Ministers of the Russian Empire (Nov 1905 – May 1906) [2].',
  },
  {
    phrasings: ['How did the Treaty of Portsmouth lead to the Triple Intervention?'],
    question: 'chain cause=portsmouth-treaty-1905; effect=triple-intervention',
    answer:
      'No chain of influence is recorded from the Treaty of Portsmouth to the Triple Intervention. Next: How did the Triple Intervention lead to the Treaty of Portsmouth.',
  },
  {
    phrasings: ['Who was allied with anyone in 1885?'],
    question: 'ties relation=allied; when=period 1885',
    answer:
      'In 1885 these are recorded as allied: the German Empire with Austria-Hungary, under the Dual Alliance [3]; the United Kingdom with Afghanistan (probable) [2]; the German Empire with the Russian Empire, under the League of the Three Emperors (probable) [3]; Austria-Hungary with the Russian Empire, under the League of the Three Emperors (probable) [3]; the German Empire with Austria-Hungary, under the League of the Three Emperors (probable) [2]; Austria-Hungary with Serbia, under the Austro-Serbian alliance [1]; the German Empire with the Kingdom of Italy, under the Triple Alliance [2]; and 3 more.',
  },
  {
    phrasings: ['Who supplied Russia in 1915?', 'suppliers of Russia in 1915'],
    question: 'ties relation=supplying; state=russian-empire; when=period 1915',
    answer:
      'In 1915 the Russian Empire was supplied by Taihei Kumiai (goods: rifles and ammunition as broker) (probable) [2]; the Empire of Japan (goods: rifles, carbines, cartridges, guns) [3]; the United Kingdom (goods: credits and munitions) [1]; and the United States (goods: rifles, cartridges and railway material bought by contract) [1].',
  },
  {
    phrasings: [
      'Which treaties were in force between Russia and Japan on 8 February 1904?',
      'Which treaties between Russia and Japan were in force on 8 February 1904?',
      'Russo-Japanese treaties in force on 8 February 1904',
    ],
    question: 'treaties one=russian-empire; other=empire-of-japan; sense=force; when=day 8 February 1904',
    answer:
      '4 treaties between the Russian Empire and the Empire of Japan, predecessors and successors counted, are recorded as in force on 8 February 1904: the Treaty of Saint Petersburg of 1875 [5], the Supplementary article to the 1875 exchange of 1875 [3], the Russo-Japanese Treaty of Commerce and Navigation of 1895 [5] and the Boxer Protocol of 1901 [2].',
  },
  {
    phrasings: ['Which treaties were signed in 1905?', 'treaties concluded in 1905'],
    question: 'treaties when=period 1905',
    answer:
      '6 treaties are recorded in 1905: the Treaty of Björkö of 1905 [3], the Taft–Katsura memorandum of 1905 [2], the Second Anglo-Japanese Alliance of 1905 [4], the Treaty of Portsmouth of 1905 [8], the Japan–Korea Protectorate Treaty of 1905 [3] and the Sino-Japanese Treaty of Peking of 1905 [3].',
  },
  {
    phrasings: ['treaties of Russia in force in 1850'],
    question: 'treaties one=russian-empire; sense=force; when=period 1850',
    answer:
      '2 treaties of the Russian Empire, predecessors and successors counted, are recorded as in force in 1850: the Treaty of Nerchinsk of 1689 [3] and the Treaty of Kyakhta of 1727 [5].',
  },
  {
    phrasings: ['What happened on 8 February 1904?', 'events on 8 February 1904'],
    question: 'happened when=day 8 February 1904',
    answer:
      'On 8 February 1904 2 events and treaties and 4 events under way are recorded: the Attack on Port Arthur [3], the Russo-Japanese War [7], the Building of the Trans-Siberian Railway [4], the Russian invasion and occupation of Manchuria [6], the Yongampo incident [2] and the British expedition to Tibet [1].',
  },
  {
    phrasings: ['What happened to Korea in 1905?', 'What happened in Korea in 1905'],
    question: 'happened about=korea; when=period 1905',
    answer:
      'In 1905 4 events and treaties that the Korean Peninsula had a part in are recorded: the Taft–Katsura memorandum [2], the Second Anglo-Japanese Alliance [4], the Treaty of Portsmouth [8] and the Japan–Korea Protectorate Treaty [3].',
  },
  {
    phrasings: ['What happened in 1700?'],
    question: 'happened when=period 1700',
    answer: 'In 1700 1 event under way is recorded: the Japanese seclusion [2].',
  },
  {
    phrasings: [
      'Who took part in the Portsmouth conference?',
      'participants of the Portsmouth Peace Conference',
      'Who attended the Portsmouth conference?',
    ],
    question: 'tookPart event=portsmouth-conference-1905',
    answer:
      'The Portsmouth Peace Conference had as participants Theodore Roosevelt (mediator) [4], Sergei Witte (Russian delegate) [4], Roman Rosen (Russian delegate) [4], Komura Jutarō (Japanese delegate) [4], Takahira Kogorō (Japanese delegate) [4], the United States (host) [5], the Empire of Japan (party) [5] and 2 more.',
  },
  {
    phrasings: ['Who commanded in the Battle of Tsushima?', 'commanders at the battle of Tsushima'],
    question: 'commanded event=tsushima-battle-1905',
    answer: 'The Battle of Tsushima was commanded by Tōgō Heihachirō [3] and Zinovy Rozhestvensky [3].',
  },
  {
    phrasings: ['What did Togo command?'],
    question: 'deeds who=togo-heihachiro',
    answer:
      'Tōgō Heihachirō commanded in the Attack on Port Arthur [2], the Battle of the Yellow Sea [2] and the Battle of Tsushima [3].',
  },
  {
    phrasings: ['What did Togo take part in in 1920?'],
    question: 'deeds who=togo-heihachiro; when=period 1920',
    answer: 'Nothing is recorded that Tōgō Heihachirō took part in in 1920. Before that: 28 May 1905.',
  },
  {
    phrasings: ['Where was the Treaty of Portsmouth signed?', 'place of the Portsmouth treaty'],
    question: 'where event=portsmouth-treaty-1905',
    answer: 'The Treaty of Portsmouth was signed at Kittery (Portsmouth Navy Yard) [8].',
  },
  {
    phrasings: ['When was the Treaty of Portsmouth signed?'],
    question: 'dates event=portsmouth-treaty-1905',
    answer: 'The Treaty of Portsmouth was signed on 5 September 1905 and ended on 9 August 1945 (uncertain) [8].',
  },
  {
    phrasings: ['Which treaties did the Treaty of Portsmouth revise?', 'What did the Treaty of Portsmouth supersede?'],
    question: 'changedBy way=of; treaty=portsmouth-treaty-1905',
    answer:
      'The Treaty of Portsmouth revised the Treaty of Saint Petersburg [3] and superseded the Nishi–Rosen Agreement (probable) [2].',
  },
  {
    phrasings: [
      'Which treaties replaced the Treaty of Shimoda?',
      'Which treaty revised, superseded or terminated the Treaty of Shimoda',
    ],
    question: 'changedBy way=by; treaty=shimoda-treaty-1855',
    answer:
      'The Treaty of Shimoda was revised by the Supplementary Russo-Japanese Treaty of Nagasaki [2], the Russo-Japanese Treaty of Amity and Commerce [2], the Provisional Regulations on Sakhalin [2], the Treaty of Saint Petersburg [2] and was superseded by the Russo-Japanese Treaty of Commerce and Navigation [3].',
  },
  {
    phrasings: ['Who succeeded the Tokugawa shogunate?', 'successor of the Tokugawa shogunate'],
    question: 'succession way=after; state=tokugawa-shogunate',
    answer: 'The Tokugawa shogunate was succeeded by the Empire of Japan (restoration) [2].',
  },
  {
    phrasings: ['What came before the Soviet Union?', 'predecessor of the Soviet Union'],
    question: 'succession way=before; state=soviet-union',
    answer: 'The Soviet Union succeeded Soviet Russia (union treaty) [2].',
  },
  {
    phrasings: ['Who founded Dalian?', 'By whom was Dalian founded?'],
    question: 'founded founded=dalian',
    answer: 'Dalian was founded by the Russian Empire [2].',
  },
  {
    phrasings: ['Which triads were unstable on 1 August 1916?', 'unbalanced triads on 1 August 1916'],
    question: 'balance when=day 1 August 1916',
    answer: 'On 1 August 1916 none of 69 triads of states was unstable.',
  },
  {
    phrasings: ['How long was Sergei Witte finance minister?', 'When was Witte finance minister?'],
    question: 'offices person=sergei-witte; office=finance minister',
    answer: 'Sergei Witte was Minister of Finance of the Russian Empire (11 Sep 1892 – 29 Aug 1903) [3].',
  },
  {
    phrasings: ["Who was Japan's minister to Russia in 1903?", 'Japanese minister to Russia in 1903'],
    question: 'office office=minister to Russia; state=empire-of-japan; when=period 1903',
    answer: "In 1903 the minister to Russia of the Empire of Japan was Kurino Shin'ichirō (Minister to Russia) [2].",
  },
  {
    phrasings: ['Who held Sakhalin in 1906?'],
    question: 'held territory=sakhalin; when=period 1906',
    answer:
      'In 1906 nobody is recorded as holding Sakhalin as a whole; of its parts these were held: Northern Sakhalin by the Russian Empire (sovereignty) [4] and Southern Sakhalin by the Empire of Japan (sovereignty) [3].',
  },
  {
    phrasings: ['Who held Etorofu in 1900?'],
    question: 'held territory=etorofu; when=period 1900',
    answer:
      'In 1900 nobody is recorded as holding Etorofu by itself; it lies in what was held: the Southern Kurils by the Empire of Japan (sovereignty) [2].',
  },
  {
    phrasings: ['Who negotiated the Treaty of Shimonoseki?'],
    question: 'tookPart event=shimonoseki-treaty-1895',
    answer:
      'Nobody is recorded as having taken part in the Treaty of Shimonoseki. Next: Who signed the Treaty of Shimonoseki.',
  },
  {
    phrasings: ['Where did Togo fight?'],
    question: 'deeds who=togo-heihachiro',
    answer:
      'Tōgō Heihachirō commanded in the Attack on Port Arthur [2], the Battle of the Yellow Sea [2] and the Battle of Tsushima [3].',
  },
  {
    phrasings: ['What did the Triple Intervention demand?'],
    question: 'ties relation=pressuring; via=triple-intervention',
    answer:
      'These are recorded as putting pressure: the Russian Empire on the Empire of Japan [5], the German Empire on the Empire of Japan [4] and the French Third Republic on the Empire of Japan [4], through the Triple Intervention (demand: return Liaodong).',
  },
  {
    phrasings: ['What did Russia demand of Japan in 1895?'],
    question: 'pair one=russian-empire; relation=pressured; other=empire-of-japan; when=period 1895',
    answer:
      'In 1895 the Russian Empire was putting pressure on the Empire of Japan, through the Triple Intervention [5] (demand: return Liaodong).',
  },
];

/** Two questions asked in one breath, and how each is read. */
export const ASKED_TOGETHER: readonly { readonly text: string; readonly questions: readonly string[] }[] = [
  {
    text: 'Who mediated the Treaty of Portsmouth, and how many days did the conference last?',
    questions: ['mediated treaty=portsmouth-treaty-1905', 'dates event=portsmouth-conference-1905'],
  },
  {
    text: 'What led to the Triple Intervention and what came of it?',
    questions: ['led event=triple-intervention', 'came event=triple-intervention'],
  },
  {
    text: 'Who was allied with Japan on 8 February 1904 and who was at war with it?',
    questions: [
      'ties relation=allied; state=empire-of-japan; when=day 8 February 1904',
      'ties relation=war; state=empire-of-japan; when=day 8 February 1904',
    ],
  },
  {
    text: 'Who fought in the Crimean War? When did it end?',
    questions: ['tookPart event=crimean-war', 'dates event=crimean-war'],
  },
  {
    text: 'Who held Port Arthur, and by what right, on 1 March 1905?',
    questions: ['held territory=port-arthur; when=day 1 March 1905'],
  },
];
