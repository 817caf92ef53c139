/** Questions as people phrase them, what each is understood as, and the first sentence of its answer with the numbers of its sources. */
export interface AskedQuestion {
  readonly text: string;
  readonly outcome: 'ANSWERED' | 'NOTHING_RECORDED' | 'WHICH' | 'REFUSED';
  readonly understood?: string;
  readonly answer?: string;
  /** What is asked back between, ids. */
  readonly choices?: readonly string[];
  readonly notRead?: readonly string[];
}

export const ASKED_QUESTIONS: readonly AskedQuestion[] = [
  {
    text: '5/9/1905',
    outcome: 'WHICH',
    choices: ['5 September 1905', '9 May 1905'],
  },
  {
    text: 'Anglo-Japanese alliance of 1902',
    outcome: 'ANSWERED',
    understood: 'What is recorded of the First Anglo-Japanese Alliance?',
    answer:
      'The First Anglo-Japanese Alliance (defensive alliance, 30 January 1902 – 12 August 1905): 13 relationships recorded.[1][2][3][4]',
  },
  {
    text: 'By whom was Dalian founded?',
    outcome: 'ANSWERED',
    understood: 'Who founded Dalian?',
    answer: 'Dalian was founded by the Russian Empire.[1][2]',
  },
  {
    text: 'By whom was Japan pressured from 1894 to 1896?',
    outcome: 'ANSWERED',
    understood: 'Who was putting pressure on the Empire of Japan between 1894 and 1896?',
    answer:
      'Between 1894 and 1896 the Empire of Japan was under pressure from the Russian Empire, the German Empire and the French Third Republic, through the Triple Intervention (demand: return Liaodong).[1][2][3][4]',
  },
  {
    text: 'Compare 1902 with 1907',
    outcome: 'ANSWERED',
    understood: 'What changed between 1902 and 1907 in all lasting ties?',
    answer:
      'Between 1 January 1902 and 31 December 1907 among alliances, conflicts, rivalries and territory: 43 ties began, 28 ties ended, 36 ties began and ended and 214 persisted.',
  },
  {
    text: 'Did Britain fight Russia in 1904?',
    outcome: 'REFUSED',
    notRead: [],
  },
  {
    text: 'England and Japan',
    outcome: 'ANSWERED',
    understood: 'What is recorded between the United Kingdom and the Empire of Japan?',
    answer:
      'Between the United Kingdom and the Empire of Japan is recorded: supplies from the United Kingdom to the Empire of Japan (1894 – 1902); an alliance, the First Anglo-Japanese Alliance (30 January 1902 – 12 August 1905); supplies from the United Kingdom to the Empire of Japan (11 May 1904 – November 1905); an alliance, the Second Anglo-Japanese Alliance (12 August 1905 – 13 July 1911); an alliance, the Third Anglo-Japanese Alliance (13 July 1911 – 17 August 1923); an alliance, the Japanese accession to the Declaration of London (19 October 1915 – 11 November 1918); both signed the Anglo-Japanese Treaty of Commerce and Navigation (16 July 1894); and 10 more.[1][2][3][4][5][6][7][8][9][10][11][12]',
  },
  {
    text: 'How are Theodore Roosevelt and Port Arthur connected?',
    outcome: 'ANSWERED',
    understood: 'How are Theodore Roosevelt and Port Arthur connected?',
    answer:
      'Theodore Roosevelt mediated the Treaty of Portsmouth; the Treaty of Portsmouth concerns Port Arthur. 2 next ways: 3 steps, 3 steps.[1][2][3][4][5]',
  },
  {
    text: 'How did alliances change from 1902 to 1907?',
    outcome: 'REFUSED',
    notRead: ['how'],
  },
  {
    text: 'How did the Treaty of Portsmouth lead to the Triple Intervention?',
    outcome: 'NOTHING_RECORDED',
    understood: 'How did the Treaty of Portsmouth lead to the Triple Intervention?',
    answer: 'No chain of influence is recorded from the Treaty of Portsmouth to the Triple Intervention.',
  },
  {
    text: 'How did the Triple Intervention lead to the Treaty of Portsmouth?',
    outcome: 'ANSWERED',
    understood: 'How did the Triple Intervention lead to the Treaty of Portsmouth?',
    answer:
      'The Triple Intervention led to the Russo-Japanese War (long-term background, probable), that to the Portsmouth Peace Conference, that to the Treaty of Portsmouth. By what is certain alone the shortest chain is of 6 steps: it led to the Li–Lobanov Treaty, that to the Chinese Eastern Railway contract, that to the Russian invasion and occupation of Manchuria, that to the Russo-Japanese War, that to the Portsmouth Peace Conference, that to the Treaty of Portsmouth.[1][2][3][4][5][6][7][8][9][10][11][12]',
  },
  {
    text: 'How long did the Portsmouth conference last?',
    outcome: 'ANSWERED',
    understood: 'When did the Portsmouth Peace Conference begin and end?',
    answer: 'The Portsmouth Peace Conference is dated 9 August 1905 – 5 September 1905, 28 days.[1][2][3][4][5]',
  },
  {
    text: 'How long was Sergei Witte finance minister?',
    outcome: 'ANSWERED',
    understood: 'Which offices called finance minister did Sergei Witte hold?',
    answer: 'Sergei Witte was Minister of Finance of the Russian Empire (11 Sep 1892 – 29 Aug 1903).[1][2][3]',
  },
  {
    text: 'How long was the Portsmouth Peace Conference?',
    outcome: 'ANSWERED',
    understood: 'When did the Portsmouth Peace Conference begin and end?',
    answer: 'The Portsmouth Peace Conference is dated 9 August 1905 – 5 September 1905, 28 days.[1][2][3][4][5]',
  },
  {
    text: 'How many events and treaties lie upstream and downstream of the Triple Intervention?',
    outcome: 'REFUSED',
    notRead: ['how', 'many', 'events', 'treaties', 'lie'],
  },
  {
    text: 'Japan and the United States',
    outcome: 'ANSWERED',
    understood: 'What is recorded between the Empire of Japan and the United States?',
    answer:
      'Between the Empire of Japan and the United States is recorded: supplies from the United States to the Empire of Japan (1869); supplies from the United States to the Empire of Japan (11 May 1904 – July 1905); pressure of the United States on the Empire of Japan, the Knox railway neutralisation plan (6 November 1909 – 21 January 1910); pressure of the United States on the Empire of Japan, the Twenty-One Demands (13 March 1915 – 11 May 1915) (probable); pressure of the United States on the Empire of Japan, the Siberian Intervention (31 May 1921 – 25 October 1922) (probable); both signed the Boxer Protocol (7 September 1901); both signed the Taft–Katsura memorandum (27 July 1905); and 6 more.[1][2][3][4][5][6][7][8][9][10][11][12][13]',
  },
  {
    text: 'Japan was under pressure from whom, 1894–1896?',
    outcome: 'ANSWERED',
    understood: 'Who was putting pressure on the Empire of Japan between 1894 and 1896?',
    answer:
      'Between 1894 and 1896 the Empire of Japan was under pressure from the Russian Empire, the German Empire and the French Third Republic, through the Triple Intervention (demand: return Liaodong).[1][2][3][4]',
  },
  {
    text: "Japan's allies",
    outcome: 'ANSWERED',
    understood: 'Who was allied with the Empire of Japan?',
    answer:
      'The Empire of Japan was allied with Joseon, under the Japan–Korea provisional alliance (probable); the United Kingdom, under the First Anglo-Japanese Alliance; the Korean Empire, under the Japan–Korea Protocol (probable); the United Kingdom, under the Second Anglo-Japanese Alliance; the French Third Republic, under the Franco-Japanese Agreement (disputed); the Russian Empire, under the First Russo-Japanese Convention (disputed); the United Kingdom, under the Third Anglo-Japanese Alliance; and 6 more.[1][2][3][4][5][6][7][8][9][10][11][12][13][14]',
  },
  {
    text: "Japan's allies in 1904",
    outcome: 'ANSWERED',
    understood: 'Who was allied with the Empire of Japan in 1904?',
    answer:
      'In 1904 the Empire of Japan was allied with the United Kingdom, under the First Anglo-Japanese Alliance; and the Korean Empire, under the Japan–Korea Protocol (probable).[1][2][3][4][5]',
  },
  {
    text: "Japan's allies on 8 Feb 1904",
    outcome: 'ANSWERED',
    understood: 'Who was allied with the Empire of Japan on 8 February 1904?',
    answer:
      'On 8 February 1904 the Empire of Japan was allied with the United Kingdom, under the First Anglo-Japanese Alliance.[1][2][3]',
  },
  {
    text: "Japan's demands on China in 1915",
    outcome: 'ANSWERED',
    understood: 'Was the Empire of Japan putting pressure on the Republic of China in 1915?',
    answer:
      'In 1915 the Empire of Japan was putting pressure on the Republic of China, through the Twenty-One Demands (demand: the twenty-one demands).[1][2]',
  },
  {
    text: 'Japanese ambassador to Russia in 1910',
    outcome: 'ANSWERED',
    understood: 'Who was ambassador to Russia of the Empire of Japan in 1910?',
    answer: 'In 1910 the ambassador to Russia of the Empire of Japan was Motono Ichirō (Ambassador to Russia).[1][2]',
  },
  {
    text: 'Japanese enemies on 1 Jan 1905',
    outcome: 'ANSWERED',
    understood: 'Who was at war with the Empire of Japan on 1 January 1905?',
    answer:
      'On 1 January 1905 the Empire of Japan was at war with the Russian Empire, in the Russo-Japanese War.[1][2][3]',
  },
  {
    text: 'Japanese minister to Russia in 1903',
    outcome: 'ANSWERED',
    understood: 'Who was minister to Russia of the Empire of Japan in 1903?',
    answer: "In 1903 the minister to Russia of the Empire of Japan was Kurino Shin'ichirō (Minister to Russia).[1][2]",
  },
  {
    text: "Li Hongzhang's treaties",
    outcome: 'ANSWERED',
    understood: 'What did Li Hongzhang sign?',
    answer:
      'Li Hongzhang signed the Convention of Tientsin of 1885, the Treaty of Shimonoseki of 1895, the Convention of Retrocession of the Liaodong Peninsula of 1895, the Li–Lobanov Treaty of 1896, the Kiaochow lease convention of 1898, the Pavlov Convention of 1898 and the Boxer Protocol of 1901.[1][2][3][4][5][6][7][8][9][10][11][12][13][14][15][16][17]',
  },
  {
    text: "Nicholas II's treaties",
    outcome: 'ANSWERED',
    understood: 'What did Nicholas II sign?',
    answer: 'Nicholas II signed the Treaty of Björkö of 1905.[1][2][3]',
  },
  {
    text: 'Port Arthur or Dalian, which did Russia lease',
    outcome: 'REFUSED',
    notRead: ['port arthur', 'dalian'],
  },
  {
    text: 'Port Arthur was held by whom on 1 Jan 1897, on 1 Jan 1900, on 1 Feb 1905, on 1 Jan 1906, on 1 Jan 1926',
    outcome: 'ANSWERED',
    understood:
      'Who held Port Arthur on 1 January 1897, on 1 January 1900, on 1 February 1905, on 1 January 1906 and on 1 January 1926?',
    answer: 'On 1 January 1897 Port Arthur was held by the Qing dynasty (sovereignty).[1][2][3][4][5]',
  },
  {
    text: 'Port Arthur was held by whom on 1 March 1905',
    outcome: 'ANSWERED',
    understood: 'Who held Port Arthur on 1 March 1905?',
    answer:
      'On 1 March 1905 Port Arthur was held by the Russian Empire (lease), the Qing dynasty (sovereignty) and the Empire of Japan (occupation).[1][2][3][4][5][6][7]',
  },
  {
    text: 'Prime minister of Japan, 1904',
    outcome: 'ANSWERED',
    understood: 'Who was prime minister of the Empire of Japan in 1904?',
    answer:
      'In 1904 the prime minister of the Empire of Japan was Katsura Tarō (Prime Minister (first cabinet)).[1][2][3]',
  },
  {
    text: "Russia's allies during World War I",
    outcome: 'ANSWERED',
    understood: 'Who was allied with the Russian Empire during World War I?',
    answer:
      'During World War I the Russian Empire was allied with the French Third Republic, under the Franco-Russian Alliance; the Empire of Japan, under the First Russo-Japanese Convention (disputed); the United Kingdom, under the Anglo-Russian Convention (disputed); the Kingdom of Italy, under the Racconigi agreement (disputed); the Bogd Khanate of Mongolia, under the Russo-Mongolian Agreement (probable); the United Kingdom, under the Declaration of London; the French Third Republic, under the Declaration of London; and 4 more.[1][2][3][4][5][6][7][8][9][10][11][12][13]',
  },
  {
    text: "Russia's enemies in the 1850s",
    outcome: 'ANSWERED',
    understood: 'Who was at war with the Russian Empire in the 1850s?',
    answer:
      'In the 1850s the Russian Empire was at war with the Ottoman Empire, the Second French Empire, the United Kingdom and the Kingdom of Sardinia, in the Crimean War.[1][2][3][4][5]',
  },
  {
    text: "Russia's foreign minister on 5 September 1905",
    outcome: 'ANSWERED',
    understood: 'Who was foreign minister of the Russian Empire on 5 September 1905?',
    answer:
      'On 5 September 1905 the foreign minister of the Russian Empire was Vladimir Lamsdorf (Minister of Foreign Affairs).[1][2][3]',
  },
  {
    text: 'Russian allies on 4 July 1916',
    outcome: 'ANSWERED',
    understood: 'Who was allied with the Russian Empire on 4 July 1916?',
    answer:
      'On 4 July 1916 the Russian Empire was allied with the French Third Republic, under the Franco-Russian Alliance; the United Kingdom, under the Declaration of London; the French Third Republic, under the Declaration of London; the Kingdom of Italy, under the Treaty of London; the Empire of Japan, under the Japanese accession to the Declaration of London; and the Empire of Japan, under the Fourth Russo-Japanese Convention.[1][2][3][4][5][6][7][8][9][10][11][12][13]',
  },
  {
    text: 'Russian foreign minister at the time of the Treaty of Portsmouth',
    outcome: 'ANSWERED',
    understood: 'Who was foreign minister of the Russian Empire on 5 September 1905?',
    answer:
      'On 5 September 1905 the foreign minister of the Russian Empire was Vladimir Lamsdorf (Minister of Foreign Affairs).[1][2][3]',
  },
  {
    text: 'Russian foreign minister when each treaty with Japan was concluded between 1896 and 1916',
    outcome: 'ANSWERED',
    understood:
      'Who was foreign minister of the Russian Empire when each treaty with the Empire of Japan was signed between 1896 and 1916?',
    answer:
      'The foreign minister of the Russian Empire was Alexey Lobanov-Rostovsky when the Komura–Weber Memorandum and the Yamagata–Lobanov Agreement were signed; Mikhail Muravyov when the Nishi–Rosen Agreement was signed; Vladimir Lamsdorf when the Boxer Protocol and the Treaty of Portsmouth were signed; Alexander Izvolsky when the Russo-Japanese Treaty of Commerce and Navigation, the Russo-Japanese Fisheries Convention, the First Russo-Japanese Convention and the Second Russo-Japanese Convention were signed; and Sergei Sazonov when the Third Russo-Japanese Convention, the Japanese accession to the Declaration of London and the Fourth Russo-Japanese Convention were signed.[1][2][3][4][5][6][7]',
  },
  {
    text: 'Russian foreign ministers 1896 to 1916',
    outcome: 'ANSWERED',
    understood: 'Who was foreign ministers of the Russian Empire between 1896 and 1916?',
    answer:
      'Between 1896 and 1916 those recorded as Minister of Foreign Affairs of the Russian Empire were Alexey Lobanov-Rostovsky, Mikhail Muravyov, Vladimir Lamsdorf, Alexander Izvolsky and Sergei Sazonov.[1][2][3][4][5][6][7]',
  },
  {
    text: 'Russian foreign ministers 1896-1916',
    outcome: 'ANSWERED',
    understood: 'Who was foreign ministers of the Russian Empire between 1896 and 1916?',
    answer:
      'Between 1896 and 1916 those recorded as Minister of Foreign Affairs of the Russian Empire were Alexey Lobanov-Rostovsky, Mikhail Muravyov, Vladimir Lamsdorf, Alexander Izvolsky and Sergei Sazonov.[1][2][3][4][5][6][7]',
  },
  {
    text: 'Russian foreign ministers from 1896 to 1916',
    outcome: 'ANSWERED',
    understood: 'Who was foreign ministers of the Russian Empire between 1896 and 1916?',
    answer:
      'Between 1896 and 1916 those recorded as Minister of Foreign Affairs of the Russian Empire were Alexey Lobanov-Rostovsky, Mikhail Muravyov, Vladimir Lamsdorf, Alexander Izvolsky and Sergei Sazonov.[1][2][3][4][5][6][7]',
  },
  {
    text: 'Russian minister to Japan in 1903',
    outcome: 'ANSWERED',
    understood: 'Who was minister to Japan of the Russian Empire in 1903?',
    answer:
      'In 1903 the minister to Japan of the Russian Empire was Roman Rosen (Minister to Japan (second term)).[1][2]',
  },
  {
    text: 'Russo-Japanese agreements',
    outcome: 'ANSWERED',
    understood: 'Which treaties of the Russian Empire with the Empire of Japan were signed?',
    answer:
      '21 treaties between the Russian Empire and the Empire of Japan, predecessors and successors counted, are recorded: the Treaty of Shimoda of 1855, the Supplementary Russo-Japanese Treaty of Nagasaki of 1857, the Russo-Japanese Treaty of Amity and Commerce of 1858, the Provisional Regulations on Sakhalin of 1867, the Russo-Japanese Tariff Convention of 1867, the Treaty of Saint Petersburg of 1875, the Supplementary article to the 1875 exchange of 1875 and 14 more.[1][2][3][4][5][6][7][8][9][10][11][12][13][14][15][16][17][18]',
  },
  {
    text: 'Russo-Japanese treaties in force on 8 February 1904',
    outcome: 'ANSWERED',
    understood: 'Which treaties of the Russian Empire with the Empire of Japan were in force on 8 February 1904?',
    answer:
      '4 treaties between the Russian Empire and the Empire of Japan, predecessors and successors counted, are recorded as in force on 8 February 1904: the Treaty of Saint Petersburg of 1875, the Supplementary article to the 1875 exchange of 1875, the Russo-Japanese Treaty of Commerce and Navigation of 1895 and the Boxer Protocol of 1901.[1][2][3][4][5][6][7][8][9][10][11]',
  },
  {
    text: 'Sakhalin treaties',
    outcome: 'ANSWERED',
    understood: 'Which treaties concerned Sakhalin?',
    answer:
      '4 treaties that cede or concern Sakhalin are recorded: the Treaty of Shimoda of 1855, the Provisional Regulations on Sakhalin of 1867, the Treaty of Saint Petersburg of 1875 and the Supplementary article to the 1875 exchange of 1875.[1][2][3][4][5][6][7][8][9][10][11][12][13]',
  },
  {
    text: "Sergei Witte's offices",
    outcome: 'ANSWERED',
    understood: 'Which offices did Sergei Witte hold?',
    answer:
      'Sergei Witte was Minister of Finance of the Russian Empire (11 Sep 1892 – 29 Aug 1903); and Chairman, Council of Ministers of the Russian Empire (Nov 1905 – May 1906).[1][2][3][4]',
  },
  {
    text: 'Treaties between Russia and Japan',
    outcome: 'ANSWERED',
    understood: 'Which treaties of the Russian Empire with the Empire of Japan were signed?',
    answer:
      '21 treaties between the Russian Empire and the Empire of Japan, predecessors and successors counted, are recorded: the Treaty of Shimoda of 1855, the Supplementary Russo-Japanese Treaty of Nagasaki of 1857, the Russo-Japanese Treaty of Amity and Commerce of 1858, the Provisional Regulations on Sakhalin of 1867, the Russo-Japanese Tariff Convention of 1867, the Treaty of Saint Petersburg of 1875, the Supplementary article to the 1875 exchange of 1875 and 14 more.[1][2][3][4][5][6][7][8][9][10][11][12][13][14][15][16][17][18]',
  },
  {
    text: 'Treaties between Russia and Japan before 1870',
    outcome: 'ANSWERED',
    understood: 'Which treaties of the Russian Empire with the Empire of Japan were signed before 1870?',
    answer:
      '5 treaties between the Russian Empire and the Empire of Japan, predecessors and successors counted, are recorded before 1870: the Treaty of Shimoda of 1855, the Supplementary Russo-Japanese Treaty of Nagasaki of 1857, the Russo-Japanese Treaty of Amity and Commerce of 1858, the Provisional Regulations on Sakhalin of 1867 and the Russo-Japanese Tariff Convention of 1867.[1][2][3][4][5][6][7][8][9][10][11][12][13][14][15]',
  },
  {
    text: 'Treaty of Atlantis',
    outcome: 'REFUSED',
    notRead: ['atlantis'],
  },
  {
    text: 'Was Britain at war with Russia in 1904?',
    outcome: 'NOTHING_RECORDED',
    understood: 'Was the United Kingdom at war with the Russian Empire in 1904?',
    answer: 'In 1904 the United Kingdom is not recorded as at war with the Russian Empire.',
  },
  {
    text: 'Was Britain fighting against Russia in 1904',
    outcome: 'NOTHING_RECORDED',
    understood: 'Was the United Kingdom at war with the Russian Empire in 1904?',
    answer: 'In 1904 the United Kingdom is not recorded as at war with the Russian Empire.',
  },
  {
    text: 'Was Japan allied with Britain in 1904?',
    outcome: 'ANSWERED',
    understood: 'Was the Empire of Japan allied with the United Kingdom in 1904?',
    answer:
      'In 1904 the Empire of Japan was allied with the United Kingdom, under the First Anglo-Japanese Alliance.[1][2][3]',
  },
  {
    text: 'Was Japan stronger than Russia in 1904',
    outcome: 'REFUSED',
    notRead: ['japan', 'stronger', 'than', 'russia'],
  },
  {
    text: 'Were Britain and Russia at war in 1904?',
    outcome: 'NOTHING_RECORDED',
    understood: 'Was the United Kingdom at war with the Russian Empire in 1904?',
    answer: 'In 1904 the United Kingdom is not recorded as at war with the Russian Empire.',
  },
  {
    text: 'Were Japan and Britain allies in 1904?',
    outcome: 'ANSWERED',
    understood: 'Was the Empire of Japan allied with the United Kingdom in 1904?',
    answer:
      'In 1904 the Empire of Japan was allied with the United Kingdom, under the First Anglo-Japanese Alliance.[1][2][3]',
  },
  {
    text: 'What are the shortest influence chains from the Triple Intervention to the Treaty of Portsmouth?',
    outcome: 'ANSWERED',
    understood: 'How did the Triple Intervention lead to the Treaty of Portsmouth?',
    answer:
      'The Triple Intervention led to the Russo-Japanese War (long-term background, probable), that to the Portsmouth Peace Conference, that to the Treaty of Portsmouth. By what is certain alone the shortest chain is of 6 steps: it led to the Li–Lobanov Treaty, that to the Chinese Eastern Railway contract, that to the Russian invasion and occupation of Manchuria, that to the Russo-Japanese War, that to the Portsmouth Peace Conference, that to the Treaty of Portsmouth.[1][2][3][4][5][6][7][8][9][10][11][12]',
  },
  {
    text: 'What came before the Soviet Union?',
    outcome: 'ANSWERED',
    understood: 'Who preceded the Soviet Union?',
    answer: 'The Soviet Union succeeded Soviet Russia (union treaty).[1][2]',
  },
  {
    text: 'What came of the Treaty of Portsmouth?',
    outcome: 'ANSWERED',
    understood: 'What came of the Treaty of Portsmouth?',
    answer:
      'The Treaty of Portsmouth led directly to the Hibiya riots, the Japan–Korea Protectorate Treaty, the Sino-Japanese Treaty of Peking, the Completion of the Manchurian evacuation, the Russo-Japanese Fisheries Convention, the Russo-Japanese Treaty of Commerce and Navigation, the First Russo-Japanese Convention (probable) and the Antung–Mukden railway ultimatum (probable); 16 events and treaties lie downstream in all, and 62 upstream.[1][2][3][4][5][6][7][8][9][10][11][12]',
  },
  {
    text: 'What caused the Triple Intervention?',
    outcome: 'ANSWERED',
    understood: 'What led to the Triple Intervention?',
    answer:
      'The Triple Intervention came of the Franco-Russian Alliance (probable), the Building of the Trans-Siberian Railway (probable), the Russian ministerial conference on the peace terms (probable) and the Treaty of Shimonoseki; 22 events and treaties lie upstream in all, and 76 downstream.[1][2][3][4][5][6][7]',
  },
  {
    text: 'What changed between 1902 and 1907 in alliances?',
    outcome: 'ANSWERED',
    understood: 'What changed between 1902 and 1907 in alliances?',
    answer:
      'Between 1 January 1902 and 31 December 1907 among alliances: 6 ties began, 1 tie ended, 6 ties began and ended and 11 persisted.',
  },
  {
    text: 'What changed between 1902 and 1907?',
    outcome: 'ANSWERED',
    understood: 'What changed between 1902 and 1907 in all lasting ties?',
    answer:
      'Between 1 January 1902 and 31 December 1907 among alliances, conflicts, rivalries and territory: 43 ties began, 28 ties ended, 36 ties began and ended and 214 persisted.',
  },
  {
    text: 'What changed in alliances between 1902 and 1907?',
    outcome: 'ANSWERED',
    understood: 'What changed between 1902 and 1907 in alliances?',
    answer:
      'Between 1 January 1902 and 31 December 1907 among alliances: 6 ties began, 1 tie ended, 6 ties began and ended and 11 persisted.',
  },
  {
    text: 'What changes came between 1902 and 1907?',
    outcome: 'ANSWERED',
    understood: 'What changed between 1902 and 1907 in all lasting ties?',
    answer:
      'Between 1 January 1902 and 31 December 1907 among alliances, conflicts, rivalries and territory: 43 ties began, 28 ties ended, 36 ties began and ended and 214 persisted.',
  },
  {
    text: 'What did Japan gain?',
    outcome: 'ANSWERED',
    understood: 'What did the Empire of Japan gain by treaty?',
    answer:
      'The Empire of Japan gained the Northern and central Kurils (sovereignty) from the Russian Empire by the Treaty of Saint Petersburg, the Liaodong Peninsula (sovereignty) from the Qing dynasty by the Treaty of Shimonoseki, Taiwan (sovereignty) from the Qing dynasty by the Treaty of Shimonoseki, Pescadores (sovereignty) from the Qing dynasty by the Treaty of Shimonoseki, Southern Sakhalin (sovereignty) from the Russian Empire by the Treaty of Portsmouth and the Korean Peninsula (sovereignty (annexation)) from the Korean Empire by the Japan–Korea Annexation Treaty.[1][2][3][4][5][6][7][8][9][10][11][12][13][14]',
  },
  {
    text: 'What did Li Hongzhang sign?',
    outcome: 'ANSWERED',
    understood: 'What did Li Hongzhang sign?',
    answer:
      'Li Hongzhang signed the Convention of Tientsin of 1885, the Treaty of Shimonoseki of 1895, the Convention of Retrocession of the Liaodong Peninsula of 1895, the Li–Lobanov Treaty of 1896, the Kiaochow lease convention of 1898, the Pavlov Convention of 1898 and the Boxer Protocol of 1901.[1][2][3][4][5][6][7][8][9][10][11][12][13][14][15][16][17]',
  },
  {
    text: 'What did Russia demand of Japan in 1895?',
    outcome: 'ANSWERED',
    understood: 'Was the Russian Empire putting pressure on the Empire of Japan in 1895?',
    answer:
      'In 1895 the Russian Empire was putting pressure on the Empire of Japan, through the Triple Intervention (demand: return Liaodong).[1][2][3][4]',
  },
  {
    text: 'What did Russia hold on 1 January 1880?',
    outcome: 'ANSWERED',
    understood: 'What did the Russian Empire hold on 1 January 1880?',
    answer:
      'On 1 January 1880 the Russian Empire held Saint Petersburg (sovereignty), Kamchatka (sovereignty), Nikolayevsk-on-Amur (sovereignty), the Amur left bank (sovereignty), the Ussuri coast (sovereignty), Vladivostok (sovereignty), Ili valley (occupation) and 3 more.[1][2][3][4][5][6][7][8][9][10][11]',
  },
  {
    text: 'What did Sergei Vitte sign in 1905?',
    outcome: 'ANSWERED',
    understood: 'What did Sergei Witte sign in 1905?',
    answer: 'In 1905 Sergei Witte signed the Treaty of Portsmouth of 1905.[1][2][3][4][5]',
  },
  {
    text: 'What did Togo command?',
    outcome: 'ANSWERED',
    understood: 'What did Tōgō Heihachirō take part in?',
    answer:
      'Tōgō Heihachirō commanded in the Attack on Port Arthur; the Battle of the Yellow Sea; the Battle of Tsushima; and served the Empire of Japan (Commander-in-Chief, Combined Fleet).[1][2][3][4][5][6]',
  },
  {
    text: 'What did Togo take part in in 1920?',
    outcome: 'NOTHING_RECORDED',
    understood: 'What did Tōgō Heihachirō take part in in 1920?',
    answer: 'Nothing is recorded that Tōgō Heihachirō took part in in 1920.',
  },
  {
    text: 'What did Witte sign in 1905',
    outcome: 'ANSWERED',
    understood: 'What did Sergei Witte sign in 1905?',
    answer: 'In 1905 Sergei Witte signed the Treaty of Portsmouth of 1905.[1][2][3][4][5]',
  },
  {
    text: 'What did the Treaty of Portsmouth lead to?',
    outcome: 'ANSWERED',
    understood: 'What came of the Treaty of Portsmouth?',
    answer:
      'The Treaty of Portsmouth led directly to the Hibiya riots, the Japan–Korea Protectorate Treaty, the Sino-Japanese Treaty of Peking, the Completion of the Manchurian evacuation, the Russo-Japanese Fisheries Convention, the Russo-Japanese Treaty of Commerce and Navigation, the First Russo-Japanese Convention (probable) and the Antung–Mukden railway ultimatum (probable); 16 events and treaties lie downstream in all, and 62 upstream.[1][2][3][4][5][6][7][8][9][10][11][12]',
  },
  {
    text: 'What did the Treaty of Portsmouth supersede?',
    outcome: 'ANSWERED',
    understood: 'Which treaty was revised, superseded or terminated by the Treaty of Portsmouth?',
    answer:
      'The Treaty of Portsmouth revised the Treaty of Saint Petersburg and superseded the Nishi–Rosen Agreement (probable).[1][2][3]',
  },
  {
    text: 'What did the Triple Intervention demand?',
    outcome: 'ANSWERED',
    understood: 'Who was putting pressure on any state through the Triple Intervention?',
    answer:
      'These are recorded as putting pressure: the Russian Empire on the Empire of Japan, the German Empire on the Empire of Japan and the French Third Republic on the Empire of Japan, through the Triple Intervention (demand: return Liaodong).[1][2][3][4]',
  },
  {
    text: 'What happened in 1700?',
    outcome: 'ANSWERED',
    understood: 'What happened in 1700?',
    answer: 'In 1700 1 event under way is recorded: the Japanese seclusion.[1][2]',
  },
  {
    text: 'What happened in Korea in 1905',
    outcome: 'WHICH',
    choices: ['korean-empire', 'korea'],
  },
  {
    text: 'What happened on 8 February 1904?',
    outcome: 'ANSWERED',
    understood: 'What happened on 8 February 1904?',
    answer:
      'On 8 February 1904 2 events and treaties and 4 events under way are recorded: the Attack on Port Arthur, the Russo-Japanese War, the Building of the Trans-Siberian Railway, the Russian invasion and occupation of Manchuria, the Yongampo incident and the British expedition to Tibet.[1][2][3][4][5][6][7][8][9][10][11][12][13][14][15][16]',
  },
  {
    text: 'What happened to Korea in 1905?',
    outcome: 'WHICH',
    choices: ['korean-empire', 'korea'],
  },
  {
    text: 'What led directly to the Triple Intervention?',
    outcome: 'ANSWERED',
    understood: 'What led to the Triple Intervention?',
    answer:
      'The Triple Intervention came of the Franco-Russian Alliance (probable), the Building of the Trans-Siberian Railway (probable), the Russian ministerial conference on the peace terms (probable) and the Treaty of Shimonoseki; 22 events and treaties lie upstream in all, and 76 downstream.[1][2][3][4][5][6][7]',
  },
  {
    text: 'What led to the Triple Intervention and what came of it?',
    outcome: 'ANSWERED',
    understood: 'What led to the Triple Intervention?',
    answer:
      'The Triple Intervention came of the Franco-Russian Alliance (probable), the Building of the Trans-Siberian Railway (probable), the Russian ministerial conference on the peace terms (probable) and the Treaty of Shimonoseki; 22 events and treaties lie upstream in all, and 76 downstream.[1][2][3][4][5][6][7]',
  },
  {
    text: 'What led to the Triple Intervention?',
    outcome: 'ANSWERED',
    understood: 'What led to the Triple Intervention?',
    answer:
      'The Triple Intervention came of the Franco-Russian Alliance (probable), the Building of the Trans-Siberian Railway (probable), the Russian ministerial conference on the peace terms (probable) and the Treaty of Shimonoseki; 22 events and treaties lie upstream in all, and 76 downstream.[1][2][3][4][5][6][7]',
  },
  {
    text: 'What links Theodore Roosevelt to Port Arthur?',
    outcome: 'ANSWERED',
    understood: 'How are Theodore Roosevelt and Port Arthur connected?',
    answer:
      'Theodore Roosevelt mediated the Treaty of Portsmouth; the Treaty of Portsmouth concerns Port Arthur. 2 next ways: 3 steps, 3 steps.[1][2][3][4][5]',
  },
  {
    text: 'What treaties did Russia sign with Japan?',
    outcome: 'ANSWERED',
    understood: 'Which treaties of the Russian Empire with the Empire of Japan were signed?',
    answer:
      '21 treaties between the Russian Empire and the Empire of Japan, predecessors and successors counted, are recorded: the Treaty of Shimoda of 1855, the Supplementary Russo-Japanese Treaty of Nagasaki of 1857, the Russo-Japanese Treaty of Amity and Commerce of 1858, the Provisional Regulations on Sakhalin of 1867, the Russo-Japanese Tariff Convention of 1867, the Treaty of Saint Petersburg of 1875, the Supplementary article to the 1875 exchange of 1875 and 14 more.[1][2][3][4][5][6][7][8][9][10][11][12][13][14][15][16][17][18]',
  },
  {
    text: 'When did the Portsmouth Peace Conference end?',
    outcome: 'ANSWERED',
    understood: 'When did the Portsmouth Peace Conference begin and end?',
    answer: 'The Portsmouth Peace Conference is dated 9 August 1905 – 5 September 1905, 28 days.[1][2][3][4][5]',
  },
  {
    text: 'When did the Russo-Japanese War begin?',
    outcome: 'ANSWERED',
    understood: 'When did the Russo-Japanese War begin and end?',
    answer: 'The Russo-Japanese War is dated 8 February 1904 – 5 September 1905, 576 days.[1][2][3][4][5]',
  },
  {
    text: 'When did the Russo-Japanese War end?',
    outcome: 'ANSWERED',
    understood: 'When did the Russo-Japanese War begin and end?',
    answer: 'The Russo-Japanese War is dated 8 February 1904 – 5 September 1905, 576 days.[1][2][3][4][5]',
  },
  {
    text: 'When was Witte finance minister?',
    outcome: 'ANSWERED',
    understood: 'Which offices called finance minister did Sergei Witte hold?',
    answer: 'Sergei Witte was Minister of Finance of the Russian Empire (11 Sep 1892 – 29 Aug 1903).[1][2][3]',
  },
  {
    text: 'When was the Treaty of Portsmouth signed?',
    outcome: 'ANSWERED',
    understood: 'When did the Treaty of Portsmouth begin and end?',
    answer:
      'The Treaty of Portsmouth was signed on 5 September 1905 and ended on 9 August 1945 (uncertain).[1][2][3][4][5][6]',
  },
  {
    text: 'Where did Togo fight?',
    outcome: 'ANSWERED',
    understood: 'What did Tōgō Heihachirō take part in?',
    answer:
      'Tōgō Heihachirō commanded in the Attack on Port Arthur; the Battle of the Yellow Sea; the Battle of Tsushima; and served the Empire of Japan (Commander-in-Chief, Combined Fleet).[1][2][3][4][5][6]',
  },
  {
    text: 'Where was the Treaty of Portsmouth signed?',
    outcome: 'ANSWERED',
    understood: 'What was the place of the Treaty of Portsmouth?',
    answer: 'The Treaty of Portsmouth was signed at Kittery (Portsmouth Navy Yard).[1][2][3][4][5][6]',
  },
  {
    text: 'Which agreements carry the signature of Li Hongzhang?',
    outcome: 'ANSWERED',
    understood: 'What did Li Hongzhang sign?',
    answer:
      'Li Hongzhang signed the Convention of Tientsin of 1885, the Treaty of Shimonoseki of 1895, the Convention of Retrocession of the Liaodong Peninsula of 1895, the Li–Lobanov Treaty of 1896, the Kiaochow lease convention of 1898, the Pavlov Convention of 1898 and the Boxer Protocol of 1901.[1][2][3][4][5][6][7][8][9][10][11][12][13][14][15][16][17]',
  },
  {
    text: 'Which agreements had both Russia and Japan as parties?',
    outcome: 'ANSWERED',
    understood: 'Which treaties of the Russian Empire with the Empire of Japan were signed?',
    answer:
      '21 treaties between the Russian Empire and the Empire of Japan, predecessors and successors counted, are recorded: the Treaty of Shimoda of 1855, the Supplementary Russo-Japanese Treaty of Nagasaki of 1857, the Russo-Japanese Treaty of Amity and Commerce of 1858, the Provisional Regulations on Sakhalin of 1867, the Russo-Japanese Tariff Convention of 1867, the Treaty of Saint Petersburg of 1875, the Supplementary article to the 1875 exchange of 1875 and 14 more.[1][2][3][4][5][6][7][8][9][10][11][12][13][14][15][16][17][18]',
  },
  {
    text: 'Which agreements had both Russia and a Japanese government (the shogunate or the empire) as parties, in order?',
    outcome: 'REFUSED',
    notRead: ['order', 'the shogunate or the empire'],
  },
  {
    text: 'Which alliances of Russia were in force on 4 July 1916?',
    outcome: 'ANSWERED',
    understood: 'Who was allied with the Russian Empire on 4 July 1916?',
    answer:
      'On 4 July 1916 the Russian Empire was allied with the French Third Republic, under the Franco-Russian Alliance; the United Kingdom, under the Declaration of London; the French Third Republic, under the Declaration of London; the Kingdom of Italy, under the Treaty of London; the Empire of Japan, under the Japanese accession to the Declaration of London; and the Empire of Japan, under the Fourth Russo-Japanese Convention.[1][2][3][4][5][6][7][8][9][10][11][12][13]',
  },
  {
    text: 'Which enemies of Japan became allies?',
    outcome: 'ANSWERED',
    understood: 'Who turned from enemy to ally, or back, with the Empire of Japan?',
    answer:
      'The Empire of Japan and the Russian Empire turned from enemies to allies (8 February 1904 – 5 September 1905, then 30 July 1907 – 19 October 1915).[1][2][3][4][5]',
  },
  {
    text: 'Which offices did Sergei Witte hold?',
    outcome: 'ANSWERED',
    understood: 'Which offices did Sergei Witte hold?',
    answer:
      'Sergei Witte was Minister of Finance of the Russian Empire (11 Sep 1892 – 29 Aug 1903); and Chairman, Council of Ministers of the Russian Empire (Nov 1905 – May 1906).[1][2][3][4]',
  },
  {
    text: 'Which organisation operated the South Manchuria Railway on 1 June 1907?',
    outcome: 'ANSWERED',
    understood: 'Who operated the Southern branch on 1 June 1907?',
    answer: 'On 1 June 1907 the Southern branch was operated by the South Manchuria Railway Company.[1][2][3]',
  },
  {
    text: 'Which organisation operated the South Manchuria line on 1 January 1900, 1 January 1904 and in 1910?',
    outcome: 'REFUSED',
    notRead: ['line'],
  },
  {
    text: 'Which organisation operated the South Manchuria line on 1 June 1907?',
    outcome: 'REFUSED',
    notRead: ['line'],
  },
  {
    text: 'Which states fought Japan and later became its ally?',
    outcome: 'ANSWERED',
    understood: 'Who turned from enemy to ally, or back, with the Empire of Japan?',
    answer:
      'The Empire of Japan and the Russian Empire turned from enemies to allies (8 February 1904 – 5 September 1905, then 30 July 1907 – 19 October 1915).[1][2][3][4][5]',
  },
  {
    text: 'Which states pressured Japan through the Triple Intervention?',
    outcome: 'ANSWERED',
    understood: 'Who was putting pressure on the Empire of Japan through the Triple Intervention?',
    answer:
      'The Empire of Japan was under pressure from the Russian Empire, the German Empire and the French Third Republic, through the Triple Intervention (demand: return Liaodong).[1][2][3][4]',
  },
  {
    text: 'Which states were allied with Japan on 8 February 1904?',
    outcome: 'ANSWERED',
    understood: 'Who was allied with the Empire of Japan on 8 February 1904?',
    answer:
      'On 8 February 1904 the Empire of Japan was allied with the United Kingdom, under the First Anglo-Japanese Alliance.[1][2][3]',
  },
  {
    text: 'Which territories did Russia control on 1 January 1880?',
    outcome: 'ANSWERED',
    understood: 'What did the Russian Empire hold on 1 January 1880?',
    answer:
      'On 1 January 1880 the Russian Empire held Saint Petersburg (sovereignty), Kamchatka (sovereignty), Nikolayevsk-on-Amur (sovereignty), the Amur left bank (sovereignty), the Ussuri coast (sovereignty), Vladivostok (sovereignty), Ili valley (occupation) and 3 more.[1][2][3][4][5][6][7][8][9][10][11]',
  },
  {
    text: 'Which territories were ceded to Japan?',
    outcome: 'ANSWERED',
    understood: 'What did the Empire of Japan gain by treaty?',
    answer:
      'The Empire of Japan gained the Northern and central Kurils (sovereignty) from the Russian Empire by the Treaty of Saint Petersburg, the Liaodong Peninsula (sovereignty) from the Qing dynasty by the Treaty of Shimonoseki, Taiwan (sovereignty) from the Qing dynasty by the Treaty of Shimonoseki, Pescadores (sovereignty) from the Qing dynasty by the Treaty of Shimonoseki, Southern Sakhalin (sovereignty) from the Russian Empire by the Treaty of Portsmouth and the Korean Peninsula (sovereignty (annexation)) from the Korean Empire by the Japan–Korea Annexation Treaty.[1][2][3][4][5][6][7][8][9][10][11][12][13][14]',
  },
  {
    text: 'Which treaties between Russia and Japan were in force on 8 February 1904?',
    outcome: 'ANSWERED',
    understood: 'Which treaties of the Russian Empire with the Empire of Japan were in force on 8 February 1904?',
    answer:
      '4 treaties between the Russian Empire and the Empire of Japan, predecessors and successors counted, are recorded as in force on 8 February 1904: the Treaty of Saint Petersburg of 1875, the Supplementary article to the 1875 exchange of 1875, the Russo-Japanese Treaty of Commerce and Navigation of 1895 and the Boxer Protocol of 1901.[1][2][3][4][5][6][7][8][9][10][11]',
  },
  {
    text: 'Which treaties concerned Sakhalin?',
    outcome: 'ANSWERED',
    understood: 'Which treaties concerned Sakhalin?',
    answer:
      '4 treaties that cede or concern Sakhalin are recorded: the Treaty of Shimoda of 1855, the Provisional Regulations on Sakhalin of 1867, the Treaty of Saint Petersburg of 1875 and the Supplementary article to the 1875 exchange of 1875.[1][2][3][4][5][6][7][8][9][10][11][12][13]',
  },
  {
    text: 'Which treaties did Russia and Japan sign?',
    outcome: 'ANSWERED',
    understood: 'Which treaties of the Russian Empire with the Empire of Japan were signed?',
    answer:
      '21 treaties between the Russian Empire and the Empire of Japan, predecessors and successors counted, are recorded: the Treaty of Shimoda of 1855, the Supplementary Russo-Japanese Treaty of Nagasaki of 1857, the Russo-Japanese Treaty of Amity and Commerce of 1858, the Provisional Regulations on Sakhalin of 1867, the Russo-Japanese Tariff Convention of 1867, the Treaty of Saint Petersburg of 1875, the Supplementary article to the 1875 exchange of 1875 and 14 more.[1][2][3][4][5][6][7][8][9][10][11][12][13][14][15][16][17][18]',
  },
  {
    text: 'Which treaties did Russia sign with Japan before 1870?',
    outcome: 'ANSWERED',
    understood: 'Which treaties of the Russian Empire with the Empire of Japan were signed before 1870?',
    answer:
      '5 treaties between the Russian Empire and the Empire of Japan, predecessors and successors counted, are recorded before 1870: the Treaty of Shimoda of 1855, the Supplementary Russo-Japanese Treaty of Nagasaki of 1857, the Russo-Japanese Treaty of Amity and Commerce of 1858, the Provisional Regulations on Sakhalin of 1867 and the Russo-Japanese Tariff Convention of 1867.[1][2][3][4][5][6][7][8][9][10][11][12][13][14][15]',
  },
  {
    text: 'Which treaties did the Treaty of Portsmouth revise?',
    outcome: 'ANSWERED',
    understood: 'Which treaty was revised, superseded or terminated by the Treaty of Portsmouth?',
    answer:
      'The Treaty of Portsmouth revised the Treaty of Saint Petersburg and superseded the Nishi–Rosen Agreement (probable).[1][2][3]',
  },
  {
    text: 'Which treaties replaced the Treaty of Shimoda?',
    outcome: 'ANSWERED',
    understood: 'Which treaty revised, superseded or terminated the Treaty of Shimoda?',
    answer:
      'The Treaty of Shimoda was revised by the Supplementary Russo-Japanese Treaty of Nagasaki, the Russo-Japanese Treaty of Amity and Commerce, the Provisional Regulations on Sakhalin, the Treaty of Saint Petersburg and was superseded by the Russo-Japanese Treaty of Commerce and Navigation.[1][2][3][4][5][6][7][8]',
  },
  {
    text: 'Which treaties were in force between Russia and Japan on 8 February 1904?',
    outcome: 'ANSWERED',
    understood: 'Which treaties of the Russian Empire with the Empire of Japan were in force on 8 February 1904?',
    answer:
      '4 treaties between the Russian Empire and the Empire of Japan, predecessors and successors counted, are recorded as in force on 8 February 1904: the Treaty of Saint Petersburg of 1875, the Supplementary article to the 1875 exchange of 1875, the Russo-Japanese Treaty of Commerce and Navigation of 1895 and the Boxer Protocol of 1901.[1][2][3][4][5][6][7][8][9][10][11]',
  },
  {
    text: 'Which treaties were signed in 1905?',
    outcome: 'ANSWERED',
    understood: 'Which treaties were signed in 1905?',
    answer:
      '6 treaties are recorded in 1905: the Treaty of Björkö of 1905, the Taft–Katsura memorandum of 1905, the Second Anglo-Japanese Alliance of 1905, the Treaty of Portsmouth of 1905, the Japan–Korea Protectorate Treaty of 1905 and the Sino-Japanese Treaty of Peking of 1905.[1][2][3][4][5][6][7][8][9][10][11][12][13][14][15][16][17]',
  },
  {
    text: 'Which treaty revised, superseded or terminated the Treaty of Shimoda',
    outcome: 'ANSWERED',
    understood: 'Which treaty revised, superseded or terminated the Treaty of Shimoda?',
    answer:
      'The Treaty of Shimoda was revised by the Supplementary Russo-Japanese Treaty of Nagasaki, the Russo-Japanese Treaty of Amity and Commerce, the Provisional Regulations on Sakhalin, the Treaty of Saint Petersburg and was superseded by the Russo-Japanese Treaty of Commerce and Navigation.[1][2][3][4][5][6][7][8]',
  },
  {
    text: 'Which triads were unstable on 1 August 1916?',
    outcome: 'NOTHING_RECORDED',
    understood: 'Which triads of states were unstable on 1 August 1916?',
    answer: 'On 1 August 1916 none of 69 triads of states was unstable.',
  },
  {
    text: 'Who attended the Portsmouth conference?',
    outcome: 'ANSWERED',
    understood: 'Who took part in the Portsmouth Peace Conference?',
    answer:
      'The Portsmouth Peace Conference had as participants Theodore Roosevelt (mediator), Sergei Witte (Russian delegate), Roman Rosen (Russian delegate), Komura Jutarō (Japanese delegate), Takahira Kogorō (Japanese delegate), the United States (host), the Empire of Japan (party) and 2 more.[1][2][3][4][5]',
  },
  {
    text: 'Who coerced Japan through the Triple Intervention',
    outcome: 'ANSWERED',
    understood: 'Who was putting pressure on the Empire of Japan through the Triple Intervention?',
    answer:
      'The Empire of Japan was under pressure from the Russian Empire, the German Empire and the French Third Republic, through the Triple Intervention (demand: return Liaodong).[1][2][3][4]',
  },
  {
    text: 'Who commanded in the Battle of Tsushima?',
    outcome: 'ANSWERED',
    understood: 'Who commanded in the Battle of Tsushima?',
    answer: 'The Battle of Tsushima was commanded by Tōgō Heihachirō and Zinovy Rozhestvensky.[1][2][3]',
  },
  {
    text: 'Who controlled Port Arthur on 1 January 1897',
    outcome: 'ANSWERED',
    understood: 'Who held Port Arthur on 1 January 1897?',
    answer: 'On 1 January 1897 Port Arthur was held by the Qing dynasty (sovereignty).[1][2][3][4][5]',
  },
  {
    text: 'Who did Russia pressure in 1898?',
    outcome: 'ANSWERED',
    understood: 'Who was under pressure from the Russian Empire in 1898?',
    answer:
      'In 1898 the Russian Empire was putting pressure on the Qing dynasty, through Russian squadron enters Port Arthur (demand: lease of Port Arthur); and the Korean Empire (demand: a plain answer whether it wanted the Russian instructors and financial adviser).[1][2][3]',
  },
  {
    text: 'Who fought Russia in the 1850s?',
    outcome: 'ANSWERED',
    understood: 'Who was at war with the Russian Empire in the 1850s?',
    answer:
      'In the 1850s the Russian Empire was at war with the Ottoman Empire, the Second French Empire, the United Kingdom and the Kingdom of Sardinia, in the Crimean War.[1][2][3][4][5]',
  },
  {
    text: 'Who fought in the Crimean War? When did it end?',
    outcome: 'ANSWERED',
    understood: 'Who took part in the Crimean War?',
    answer:
      'The Crimean War had as participants the Russian Empire (belligerent), the Ottoman Empire (belligerent), the United Kingdom (belligerent), the Second French Empire (belligerent) and the Kingdom of Sardinia (belligerent from January 1855).[1][2][3][4]',
  },
  {
    text: 'Who founded Dalian?',
    outcome: 'ANSWERED',
    understood: 'Who founded Dalian?',
    answer: 'Dalian was founded by the Russian Empire.[1][2]',
  },
  {
    text: 'Who held Etorofu in 1900?',
    outcome: 'ANSWERED',
    understood: 'Who held Etorofu in 1900?',
    answer:
      'In 1900 nobody is recorded as holding Etorofu by itself; it lies in what was held: the Southern Kurils by the Empire of Japan (sovereignty).[1][2]',
  },
  {
    text: 'Who held Port Arthur on 1 January 1897?',
    outcome: 'ANSWERED',
    understood: 'Who held Port Arthur on 1 January 1897?',
    answer: 'On 1 January 1897 Port Arthur was held by the Qing dynasty (sovereignty).[1][2][3][4][5]',
  },
  {
    text: 'Who held Port Arthur on 1 March 1905?',
    outcome: 'ANSWERED',
    understood: 'Who held Port Arthur on 1 March 1905?',
    answer:
      'On 1 March 1905 Port Arthur was held by the Russian Empire (lease), the Qing dynasty (sovereignty) and the Empire of Japan (occupation).[1][2][3][4][5][6][7]',
  },
  {
    text: 'Who held Port Arthur, and by what right, on 1 January 1897, 1 January 1900, 1 February 1905, 1 January 1906 and 1 January 1926?',
    outcome: 'ANSWERED',
    understood:
      'Who held Port Arthur on 1 January 1897, on 1 January 1900, on 1 February 1905, on 1 January 1906 and on 1 January 1926?',
    answer: 'On 1 January 1897 Port Arthur was held by the Qing dynasty (sovereignty).[1][2][3][4][5]',
  },
  {
    text: 'Who held Port Arthur, and by what right, on 1 March 1905?',
    outcome: 'ANSWERED',
    understood: 'Who held Port Arthur on 1 March 1905?',
    answer:
      'On 1 March 1905 Port Arthur was held by the Russian Empire (lease), the Qing dynasty (sovereignty) and the Empire of Japan (occupation).[1][2][3][4][5][6][7]',
  },
  {
    text: 'Who held Port Arthur, and by what right, on 1 March 1905?who fought Japan in 1894',
    outcome: 'REFUSED',
    notRead: ['right'],
  },
  {
    text: 'Who held Sakhalin in 1906?',
    outcome: 'ANSWERED',
    understood: 'Who held Sakhalin in 1906?',
    answer:
      'In 1906 nobody is recorded as holding Sakhalin as a whole; of its parts these were held: Northern Sakhalin by the Russian Empire (sovereignty) and Southern Sakhalin by the Empire of Japan (sovereignty).[1][2][3][4][5][6][7]',
  },
  {
    text: 'Who held the office of foreign minister of Russia on 5 September 1905?',
    outcome: 'ANSWERED',
    understood: 'Who was foreign minister of the Russian Empire on 5 September 1905?',
    answer:
      'On 5 September 1905 the foreign minister of the Russian Empire was Vladimir Lamsdorf (Minister of Foreign Affairs).[1][2][3]',
  },
  {
    text: 'Who mediated the Treaty of Portsmouth, and how many days did the conference last?',
    outcome: 'REFUSED',
    notRead: ['how', 'many', 'days'],
  },
  {
    text: 'Who mediated the Treaty of Portsmouth?',
    outcome: 'ANSWERED',
    understood: 'Who mediated the Treaty of Portsmouth?',
    answer: 'The Treaty of Portsmouth was mediated by Theodore Roosevelt and the United States.[1][2][3][4][5]',
  },
  {
    text: 'Who negotiated the Treaty of Shimonoseki?',
    outcome: 'ANSWERED',
    understood: 'Who did negotiate the Treaty of Shimonoseki?',
    answer:
      'The Treaty of Shimonoseki was negotiated by Itō Hirobumi (signatory), Mutsu Munemitsu (signatory), Li Hongzhang (signatory) and Li Jingfang (signatory).[1][2][3][4][5]',
  },
  {
    text: 'Who pressured Japan between 1894 and 1896?',
    outcome: 'ANSWERED',
    understood: 'Who was putting pressure on the Empire of Japan between 1894 and 1896?',
    answer:
      'Between 1894 and 1896 the Empire of Japan was under pressure from the Russian Empire, the German Empire and the French Third Republic, through the Triple Intervention (demand: return Liaodong).[1][2][3][4]',
  },
  {
    text: 'Who ran the South Manchuria Railway on 1 June 1907',
    outcome: 'ANSWERED',
    understood: 'Who operated the Southern branch on 1 June 1907?',
    answer: 'On 1 June 1907 the Southern branch was operated by the South Manchuria Railway Company.[1][2][3]',
  },
  {
    text: 'Who signed the Treaty of Portsmouth?',
    outcome: 'ANSWERED',
    understood: 'Who signed the Treaty of Portsmouth?',
    answer:
      'The Treaty of Portsmouth was signed by the Empire of Japan, the Russian Empire, Komura Jutarō, Takahira Kogorō, Sergei Witte and Roman Rosen.[1][2][3][4][5][6]',
  },
  {
    text: 'Who succeeded the Tokugawa shogunate?',
    outcome: 'ANSWERED',
    understood: 'Who succeeded the Tokugawa shogunate?',
    answer: 'The Tokugawa shogunate was succeeded by the Empire of Japan (restoration).[1][2]',
  },
  {
    text: 'Who supplied Russia in 1915?',
    outcome: 'ANSWERED',
    understood: 'Who was supplying the Russian Empire in 1915?',
    answer:
      'In 1915 the Russian Empire was supplied by Taihei Kumiai (goods: rifles and ammunition as broker) (probable); the Empire of Japan (goods: rifles, carbines, cartridges, guns); the United Kingdom (goods: credits and munitions); and the United States (goods: rifles, cartridges and railway material bought by contract).[1][2][3][4][5][6]',
  },
  {
    text: 'Who took part in the Portsmouth conference?',
    outcome: 'ANSWERED',
    understood: 'Who took part in the Portsmouth Peace Conference?',
    answer:
      'The Portsmouth Peace Conference had as participants Theodore Roosevelt (mediator), Sergei Witte (Russian delegate), Roman Rosen (Russian delegate), Komura Jutarō (Japanese delegate), Takahira Kogorō (Japanese delegate), the United States (host), the Empire of Japan (party) and 2 more.[1][2][3][4][5]',
  },
  {
    text: 'Who turned from enemy to ally with Japan?',
    outcome: 'ANSWERED',
    understood: 'Who turned from enemy to ally, or back, with the Empire of Japan?',
    answer:
      'The Empire of Japan and the Russian Empire turned from enemies to allies (8 February 1904 – 5 September 1905, then 30 July 1907 – 19 October 1915).[1][2][3][4][5]',
  },
  {
    text: 'Who was Japan fighting on 1 January 1905',
    outcome: 'ANSWERED',
    understood: 'Who was at war with the Empire of Japan on 1 January 1905?',
    answer:
      'On 1 January 1905 the Empire of Japan was at war with the Russian Empire, in the Russo-Japanese War.[1][2][3]',
  },
  {
    text: "Who was Japan's enemy during the Russo-Japanese War?",
    outcome: 'ANSWERED',
    understood: 'Who was at war with the Empire of Japan during the Russo-Japanese War?',
    answer:
      'During the Russo-Japanese War the Empire of Japan was at war with the Russian Empire, in the Russo-Japanese War.[1][2][3]',
  },
  {
    text: "Who was Japan's minister to Russia in 1903?",
    outcome: 'ANSWERED',
    understood: 'Who was minister to Russia of the Empire of Japan in 1903?',
    answer: "In 1903 the minister to Russia of the Empire of Japan was Kurino Shin'ichirō (Minister to Russia).[1][2]",
  },
  {
    text: "Who was Japan's prime minister in 1904?",
    outcome: 'ANSWERED',
    understood: 'Who was prime minister of the Empire of Japan in 1904?',
    answer:
      'In 1904 the prime minister of the Empire of Japan was Katsura Tarō (Prime Minister (first cabinet)).[1][2][3]',
  },
  {
    text: 'Who was Russian foreign minister on 5 September 1905?',
    outcome: 'ANSWERED',
    understood: 'Who was foreign minister of the Russian Empire on 5 September 1905?',
    answer:
      'On 5 September 1905 the foreign minister of the Russian Empire was Vladimir Lamsdorf (Minister of Foreign Affairs).[1][2][3]',
  },
  {
    text: 'Who was Russian foreign minister on the day each agreement with Japan of 1896–1916 was signed?',
    outcome: 'ANSWERED',
    understood:
      'Who was foreign minister of the Russian Empire when each treaty with the Empire of Japan was signed between 1896 and 1916?',
    answer:
      'The foreign minister of the Russian Empire was Alexey Lobanov-Rostovsky when the Komura–Weber Memorandum and the Yamagata–Lobanov Agreement were signed; Mikhail Muravyov when the Nishi–Rosen Agreement was signed; Vladimir Lamsdorf when the Boxer Protocol and the Treaty of Portsmouth were signed; Alexander Izvolsky when the Russo-Japanese Treaty of Commerce and Navigation, the Russo-Japanese Fisheries Convention, the First Russo-Japanese Convention and the Second Russo-Japanese Convention were signed; and Sergei Sazonov when the Third Russo-Japanese Convention, the Japanese accession to the Declaration of London and the Fourth Russo-Japanese Convention were signed.[1][2][3][4][5][6][7]',
  },
  {
    text: 'Who was Russian foreign minister when the Treaty of Portsmouth was signed?',
    outcome: 'ANSWERED',
    understood: 'Who was foreign minister of the Russian Empire when the Treaty of Portsmouth was signed?',
    answer:
      'When the Treaty of Portsmouth was signed, the foreign minister of the Russian Empire was Vladimir Lamsdorf.[1][2][3]',
  },
  {
    text: 'Who was allied with Japan in 1950?',
    outcome: 'NOTHING_RECORDED',
    understood: 'Who was allied with the Empire of Japan in 1950?',
    answer: 'Nobody is recorded as allied with the Empire of Japan in 1950.',
  },
  {
    text: 'Who was allied with Japan on 1 June 1890?',
    outcome: 'NOTHING_RECORDED',
    understood: 'Who was allied with the Empire of Japan on 1 June 1890?',
    answer: 'Nobody is recorded as allied with the Empire of Japan on 1 June 1890.',
  },
  {
    text: 'Who was allied with Japan on 8 February 1904 and who was at war with it?',
    outcome: 'ANSWERED',
    understood: 'Who was allied with the Empire of Japan on 8 February 1904?',
    answer:
      'On 8 February 1904 the Empire of Japan was allied with the United Kingdom, under the First Anglo-Japanese Alliance.[1][2][3]',
  },
  {
    text: 'Who was allied with Japan on 8 February 1904?',
    outcome: 'ANSWERED',
    understood: 'Who was allied with the Empire of Japan on 8 February 1904?',
    answer:
      'On 8 February 1904 the Empire of Japan was allied with the United Kingdom, under the First Anglo-Japanese Alliance.[1][2][3]',
  },
  {
    text: 'Who was allied with anyone in 1885?',
    outcome: 'ANSWERED',
    understood: 'Who was allied with any state in 1885?',
    answer:
      'In 1885 these are recorded as allied: the German Empire with Austria-Hungary, under the Dual Alliance; the United Kingdom with Afghanistan (probable); the German Empire with the Russian Empire, under the League of the Three Emperors (probable); Austria-Hungary with the Russian Empire, under the League of the Three Emperors (probable); the German Empire with Austria-Hungary, under the League of the Three Emperors (probable); Austria-Hungary with Serbia, under the Austro-Serbian alliance; the German Empire with the Kingdom of Italy, under the Triple Alliance; and 3 more.[1][2][3][4][5][6][7][8]',
  },
  {
    text: 'Who was at war with Japan on 1 January 1905?',
    outcome: 'ANSWERED',
    understood: 'Who was at war with the Empire of Japan on 1 January 1905?',
    answer:
      'On 1 January 1905 the Empire of Japan was at war with the Russian Empire, in the Russo-Japanese War.[1][2][3]',
  },
  {
    text: 'Who was foreign minister of Russia at the signing of the Treaty of Portsmouth?',
    outcome: 'ANSWERED',
    understood: 'Who was foreign minister of the Russian Empire when the Treaty of Portsmouth was signed?',
    answer:
      'When the Treaty of Portsmouth was signed, the foreign minister of the Russian Empire was Vladimir Lamsdorf.[1][2][3]',
  },
  {
    text: 'Who was foreign minister of Russia on 5 September 1905?',
    outcome: 'ANSWERED',
    understood: 'Who was foreign minister of the Russian Empire on 5 September 1905?',
    answer:
      'On 5 September 1905 the foreign minister of the Russian Empire was Vladimir Lamsdorf (Minister of Foreign Affairs).[1][2][3]',
  },
  {
    text: 'Who was foreign minister of Russia when treaties with Japan were signed 1896-1916',
    outcome: 'ANSWERED',
    understood:
      'Who was foreign minister of the Russian Empire when each treaty with the Empire of Japan was signed between 1896 and 1916?',
    answer:
      'The foreign minister of the Russian Empire was Alexey Lobanov-Rostovsky when the Komura–Weber Memorandum and the Yamagata–Lobanov Agreement were signed; Mikhail Muravyov when the Nishi–Rosen Agreement was signed; Vladimir Lamsdorf when the Boxer Protocol and the Treaty of Portsmouth were signed; Alexander Izvolsky when the Russo-Japanese Treaty of Commerce and Navigation, the Russo-Japanese Fisheries Convention, the First Russo-Japanese Convention and the Second Russo-Japanese Convention were signed; and Sergei Sazonov when the Third Russo-Japanese Convention, the Japanese accession to the Declaration of London and the Fourth Russo-Japanese Convention were signed.[1][2][3][4][5][6][7]',
  },
  {
    text: 'Who was the mediator of the Portsmouth treaty?',
    outcome: 'ANSWERED',
    understood: 'Who mediated the Treaty of Portsmouth?',
    answer: 'The Treaty of Portsmouth was mediated by Theodore Roosevelt and the United States.[1][2][3][4][5]',
  },
  {
    text: 'Who were the Russian foreign ministers 1896–1916?',
    outcome: 'ANSWERED',
    understood: 'Who was foreign ministers of the Russian Empire between 1896 and 1916?',
    answer:
      'Between 1896 and 1916 those recorded as Minister of Foreign Affairs of the Russian Empire were Alexey Lobanov-Rostovsky, Mikhail Muravyov, Vladimir Lamsdorf, Alexander Izvolsky and Sergei Sazonov.[1][2][3][4][5][6][7]',
  },
  {
    text: 'Whom did Russia pressure in 1898?',
    outcome: 'ANSWERED',
    understood: 'Who was under pressure from the Russian Empire in 1898?',
    answer:
      'In 1898 the Russian Empire was putting pressure on the Qing dynasty, through Russian squadron enters Port Arthur (demand: lease of Port Arthur); and the Korean Empire (demand: a plain answer whether it wanted the Russian instructors and financial adviser).[1][2][3]',
  },
  {
    text: 'Why did the Triple Intervention happen?',
    outcome: 'ANSWERED',
    understood: 'What led to the Triple Intervention?',
    answer:
      'The Triple Intervention came of the Franco-Russian Alliance (probable), the Building of the Trans-Siberian Railway (probable), the Russian ministerial conference on the peace terms (probable) and the Treaty of Shimonoseki; 22 events and treaties lie upstream in all, and 76 downstream.[1][2][3][4][5][6][7]',
  },
  {
    text: 'With which states was the Russian Empire at war in the 1850s',
    outcome: 'ANSWERED',
    understood: 'Who was at war with the Russian Empire in the 1850s?',
    answer:
      'In the 1850s the Russian Empire was at war with the Ottoman Empire, the Second French Empire, the United Kingdom and the Kingdom of Sardinia, in the Crimean War.[1][2][3][4][5]',
  },
  {
    text: 'With whom was Japan allied on February 8, 1904?',
    outcome: 'ANSWERED',
    understood: 'Who was allied with the Empire of Japan on 8 February 1904?',
    answer:
      'On 8 February 1904 the Empire of Japan was allied with the United Kingdom, under the First Anglo-Japanese Alliance.[1][2][3]',
  },
  {
    text: 'With whom was Japan at war on 1 January 1905?',
    outcome: 'ANSWERED',
    understood: 'Who was at war with the Empire of Japan on 1 January 1905?',
    answer:
      'On 1 January 1905 the Empire of Japan was at war with the Russian Empire, in the Russo-Japanese War.[1][2][3]',
  },
  {
    text: 'all treaties except those with Japan',
    outcome: 'REFUSED',
    notRead: ['except'],
  },
  {
    text: 'alliances against Russia',
    outcome: 'REFUSED',
    notRead: ['against'],
  },
  {
    text: 'allies of Japan 1904',
    outcome: 'ANSWERED',
    understood: 'Who was allied with the Empire of Japan in 1904?',
    answer:
      'In 1904 the Empire of Japan was allied with the United Kingdom, under the First Anglo-Japanese Alliance; and the Korean Empire, under the Japan–Korea Protocol (probable).[1][2][3][4][5]',
  },
  {
    text: 'allies of Japan during WWI',
    outcome: 'ANSWERED',
    understood: 'Who was allied with the Empire of Japan during World War I?',
    answer:
      'During World War I the Empire of Japan was allied with the French Third Republic, under the Franco-Japanese Agreement (disputed); the Russian Empire, under the First Russo-Japanese Convention (disputed); the United Kingdom, under the Third Anglo-Japanese Alliance; the Russian Empire, under the Japanese accession to the Declaration of London; the French Third Republic, under the Japanese accession to the Declaration of London; the United Kingdom, under the Japanese accession to the Declaration of London; the Russian Empire, under the Fourth Russo-Japanese Convention; and 2 more.[1][2][3][4][5][6][7][8][9][10][11]',
  },
  {
    text: 'allies of the Empire of Japan 1904-02-08',
    outcome: 'ANSWERED',
    understood: 'Who was allied with the Empire of Japan on 8 February 1904?',
    answer:
      'On 8 February 1904 the Empire of Japan was allied with the United Kingdom, under the First Anglo-Japanese Alliance.[1][2][3]',
  },
  {
    text: 'best general of the russo japanese war',
    outcome: 'REFUSED',
    notRead: ['best'],
  },
  {
    text: 'biography of Sergei Witte',
    outcome: 'REFUSED',
    notRead: ['biography'],
  },
  {
    text: 'causes of the Russo-Japanese War',
    outcome: 'ANSWERED',
    understood: 'What led to the Russo-Japanese War?',
    answer:
      'The Russo-Japanese War came of the Japanese draft agreement of August 1903 (probable); the Russo-Japanese negotiations of 1903–04; the First Anglo-Japanese Alliance (probable); the Japanese post-war expansion (probable); the Triple Intervention (long-term background, probable); the Russian invasion and occupation of Manchuria; the Pavlov Convention (long-term background, probable); and the Attack on Port Arthur; 53 events and treaties lie upstream in all, and 29 downstream.[1][2][3][4][5][6][7][8][9][10][11][12]',
  },
  {
    text: 'causes of the Triple Intervention',
    outcome: 'ANSWERED',
    understood: 'What led to the Triple Intervention?',
    answer:
      'The Triple Intervention came of the Franco-Russian Alliance (probable), the Building of the Trans-Siberian Railway (probable), the Russian ministerial conference on the peace terms (probable) and the Treaty of Shimonoseki; 22 events and treaties lie upstream in all, and 76 downstream.[1][2][3][4][5][6][7]',
  },
  {
    text: 'changes from 1902 to 1907',
    outcome: 'ANSWERED',
    understood: 'What changed between 1902 and 1907 in all lasting ties?',
    answer:
      'Between 1 January 1902 and 31 December 1907 among alliances, conflicts, rivalries and territory: 43 ties began, 28 ties ended, 36 ties began and ended and 214 persisted.',
  },
  {
    text: 'commanders at the battle of Tsushima',
    outcome: 'ANSWERED',
    understood: 'Who commanded in the Battle of Tsushima?',
    answer: 'The Battle of Tsushima was commanded by Tōgō Heihachirō and Zinovy Rozhestvensky.[1][2][3]',
  },
  {
    text: 'commercial treaties between Japan and Russia',
    outcome: 'REFUSED',
    notRead: ['commercial'],
  },
  {
    text: 'connection between Theodore Roosevelt and Port Arthur',
    outcome: 'ANSWERED',
    understood: 'How are Theodore Roosevelt and Port Arthur connected?',
    answer:
      'Theodore Roosevelt mediated the Treaty of Portsmouth; the Treaty of Portsmouth concerns Port Arthur. 2 next ways: 3 steps, 3 steps.[1][2][3][4][5]',
  },
  {
    text: 'connection between Witte and Ito',
    outcome: 'WHICH',
    choices: ['ito-assassination-1909', 'tientsin-convention-1885', 'ito-mission-1901'],
  },
  {
    text: 'consequences of the Portsmouth treaty',
    outcome: 'ANSWERED',
    understood: 'What came of the Treaty of Portsmouth?',
    answer:
      'The Treaty of Portsmouth led directly to the Hibiya riots, the Japan–Korea Protectorate Treaty, the Sino-Japanese Treaty of Peking, the Completion of the Manchurian evacuation, the Russo-Japanese Fisheries Convention, the Russo-Japanese Treaty of Commerce and Navigation, the First Russo-Japanese Convention (probable) and the Antung–Mukden railway ultimatum (probable); 16 events and treaties lie downstream in all, and 62 upstream.[1][2][3][4][5][6][7][8][9][10][11][12]',
  },
  {
    text: 'convention of Peking',
    outcome: 'WHICH',
    choices: ['peking-convention-1860-russia', 'peking-convention-1860-britain', 'peking-convention-1860-france'],
  },
  {
    text: 'did Germany pressure Japan',
    outcome: 'ANSWERED',
    understood: 'Was the German Empire putting pressure on the Empire of Japan?',
    answer:
      'The German Empire was putting pressure on the Empire of Japan, through the Triple Intervention (demand: return Liaodong).[1][2][3][4]',
  },
  {
    text: 'did Japan and Britain have an alliance in 1910',
    outcome: 'ANSWERED',
    understood: 'Was the Empire of Japan allied with the United Kingdom in 1910?',
    answer:
      'In 1910 the Empire of Japan was allied with the United Kingdom, under the Second Anglo-Japanese Alliance.[1][2][3][4]',
  },
  {
    text: 'did Russia supply weapons to China',
    outcome: 'ANSWERED',
    understood: 'Was the Russian Empire supplying the Qing dynasty?',
    answer:
      'The Russian Empire was supplying the Qing dynasty, under the Chinese 4% Gold Loan contract (goods: loan of 400 million francs (guarantee)).[1][2]',
  },
  {
    text: 'events in Manchuria in 1904',
    outcome: 'ANSWERED',
    understood: 'What happened to Manchuria in 1904?',
    answer:
      'In 1904 1 event or treaty and 1 event under way that Manchuria had a part in are recorded: the Russo-Japanese War and the Russian invasion and occupation of Manchuria.[1][2][3][4][5][6][7][8][9][10]',
  },
  {
    text: 'events on 8 February 1904',
    outcome: 'ANSWERED',
    understood: 'What happened on 8 February 1904?',
    answer:
      'On 8 February 1904 2 events and treaties and 4 events under way are recorded: the Attack on Port Arthur, the Russo-Japanese War, the Building of the Trans-Siberian Railway, the Russian invasion and occupation of Manchuria, the Yongampo incident and the British expedition to Tibet.[1][2][3][4][5][6][7][8][9][10][11][12][13][14][15][16]',
  },
  {
    text: 'first war between Japan and Russia',
    outcome: 'REFUSED',
    notRead: ['war'],
  },
  {
    text: 'generals of the Russo-Japanese War',
    outcome: 'ANSWERED',
    understood: 'Who commanded in the Russo-Japanese War?',
    answer: 'The Russo-Japanese War was commanded by Stepan Makarov and Yevgeni Alexeyev.[1][2][3][4][5]',
  },
  {
    text: 'how did Japan acquire the Kuril Islands',
    outcome: 'ANSWERED',
    understood: 'When did the Empire of Japan gain the Kuril Islands?',
    answer:
      'The Empire of Japan got the Kuril Islands: the Southern Kurils held 3 January 1868 – 1945 (sovereignty); the Northern and central Kurils held 7 May 1875 – 1945 (sovereignty), through the Treaty of Saint Petersburg; and the Northern and central Kurils by the Treaty of Saint Petersburg, 7 May 1875 (sovereignty).[1][2][3][4][5][6]',
  },
  {
    text: 'how is the Meiji Restoration connected to the Russo-Japanese War',
    outcome: 'ANSWERED',
    understood: 'How did the Meiji Restoration lead to the Russo-Japanese War?',
    answer:
      'The Meiji Restoration led to the Meiji modernisation, that to the First Sino-Japanese War (probable), that to the Russian ministerial conference on the peace terms, that to the Triple Intervention (probable), that to the Russo-Japanese War (long-term background, probable). 1 other chain is as short. No chain is certain throughout.[1][2][3][4][5][6]',
  },
  {
    text: 'how long did the Russo-Japanese War last',
    outcome: 'ANSWERED',
    understood: 'When did the Russo-Japanese War begin and end?',
    answer: 'The Russo-Japanese War is dated 8 February 1904 – 5 September 1905, 576 days.[1][2][3][4][5]',
  },
  {
    text: 'how long did the siege of Port Arthur last',
    outcome: 'ANSWERED',
    understood: 'When did the Siege of Port Arthur begin and end?',
    answer: 'The Siege of Port Arthur is dated 1 August 1904 – 2 January 1905, 155 days.[1][2][3]',
  },
  {
    text: 'how many allies did Japan have in 1902',
    outcome: 'ANSWERED',
    understood: 'Who was allied with the Empire of Japan in 1902?',
    answer: '1 is recorded.',
  },
  {
    text: 'how many treaties did Japan sign',
    outcome: 'ANSWERED',
    understood: 'What did the Empire of Japan sign?',
    answer: '47 are recorded.',
  },
  {
    text: 'how to cook rice',
    outcome: 'REFUSED',
    notRead: ['cook', 'rice'],
  },
  {
    text: 'is the Treaty of Shimoda still in force',
    outcome: 'REFUSED',
    notRead: ['treaty of shimoda', 'still', 'force'],
  },
  {
    text: 'largest territory held by Japan',
    outcome: 'REFUSED',
    notRead: ['largest'],
  },
  {
    text: 'last war of Russia',
    outcome: 'REFUSED',
    notRead: ['last'],
  },
  {
    text: 'list the wars of Russia',
    outcome: 'ANSWERED',
    understood: 'Who was at war with the Russian Empire?',
    answer:
      'The Russian Empire was at war with the Ottoman Empire, in the Crimean War; the Second French Empire, in the Crimean War; the United Kingdom, in the Crimean War; the Kingdom of Sardinia, in the Crimean War; the Ottoman Empire, in the Russo-Turkish War; Afghanistan, in the Panjdeh incident; the Qing dynasty, in the Boxer Rebellion and relief expedition; and 6 more.[1][2][3][4][5][6][7][8][9][10][11][12]',
  },
  {
    text: 'participants of the Portsmouth Peace Conference',
    outcome: 'ANSWERED',
    understood: 'Who took part in the Portsmouth Peace Conference?',
    answer:
      'The Portsmouth Peace Conference had as participants Theodore Roosevelt (mediator), Sergei Witte (Russian delegate), Roman Rosen (Russian delegate), Komura Jutarō (Japanese delegate), Takahira Kogorō (Japanese delegate), the United States (host), the Empire of Japan (party) and 2 more.[1][2][3][4][5]',
  },
  {
    text: 'path from Witte to Roosevelt',
    outcome: 'ANSWERED',
    understood: 'How are Sergei Witte and Theodore Roosevelt connected?',
    answer:
      'Sergei Witte took part in the Portsmouth Peace Conference; the Portsmouth Peace Conference had as a participant Theodore Roosevelt. 2 next ways: 2 steps, 3 steps.[1][2][3][4]',
  },
  {
    text: 'peace treaties',
    outcome: 'ANSWERED',
    understood: 'Which treaties are of peace?',
    answer:
      '15 treaties are recorded as of peace: the Convention of Kanagawa (31 March 1854 – 17 July 1899 (uncertain)), the Treaty of Paris (30 March 1856 – 13 July 1878 (uncertain)), the Treaty of Tientsin (13 June 1858 – unknown), the Treaty of Tientsin (26 June 1858 – 11 January 1943 (uncertain)), the Treaty of Tientsin (27 June 1858 – 28 February 1946 (uncertain)), the Convention of Peking (24 October 1860 – 11 January 1943 (uncertain)), the Convention of Peking (25 October 1860 – 28 February 1946 (uncertain)) and 8 more.[1][2][3][4][5][6][7][8][9][10][11][12]',
  },
  {
    text: 'place of the Portsmouth treaty',
    outcome: 'ANSWERED',
    understood: 'What was the place of the Treaty of Portsmouth?',
    answer: 'The Treaty of Portsmouth was signed at Kittery (Portsmouth Navy Yard).[1][2][3][4][5][6]',
  },
  {
    text: 'predecessor of Izvolsky',
    outcome: 'REFUSED',
    notRead: ['predecessor'],
  },
  {
    text: 'predecessor of the Soviet Union',
    outcome: 'ANSWERED',
    understood: 'Who preceded the Soviet Union?',
    answer: 'The Soviet Union succeeded Soviet Russia (union treaty).[1][2]',
  },
  {
    text: 'relations between Japan and Korea',
    outcome: 'ANSWERED',
    understood: 'What is recorded between the Empire of Japan and Joseon?',
    answer:
      'Between the Empire of Japan and Joseon is recorded: pressure of the Empire of Japan on Joseon, the Ganghwa Island incident (20 September 1875 – 26 February 1876); pressure of the Empire of Japan on Joseon, the Imo Incident (16 August 1882 – 30 August 1882); pressure of the Empire of Japan on Joseon, the Kapsin coup (3 January 1885 – 9 January 1885); pressure of the Empire of Japan on Joseon, the Japanese seizure of the Korean palace (June 1894 – 26 August 1894); an alliance, the Japan–Korea provisional alliance (26 August 1894 – 17 April 1895) (probable); both signed the Treaty of Ganghwa (26 February 1876); both signed the Treaty of Chemulpo between Japan and Korea (30 August 1882); and 2 more.[1][2][3][4][5][6][7][8]',
  },
  {
    text: 'second treaty between Japan and Russia',
    outcome: 'REFUSED',
    notRead: ['second'],
  },
  {
    text: 'secret treaties of Russia',
    outcome: 'ANSWERED',
    understood: 'Which treaties of the Russian Empire are secret?',
    answer:
      '7 treaties of the Russian Empire are recorded as secret: the Li–Lobanov Treaty (3 June 1896 – c. 1911), the First Russo-Japanese Convention (30 July 1907 – 7 November 1917 (uncertain)), the Racconigi agreement (24 October 1909 – c. May 1915), the Second Russo-Japanese Convention (4 July 1910 – 7 November 1917 (uncertain)), the Third Russo-Japanese Convention (8 July 1912 – 7 November 1917 (uncertain)), the Treaty of London (26 April 1915 – 11 November 1918 (uncertain)) and the Fourth Russo-Japanese Convention (3 July 1916 – 7 November 1917).[1][2][3][4][5][6][7][8][9][10][11][12][13][14][15]',
  },
  {
    text: 'signatories of the Treaty of Portsmouth',
    outcome: 'ANSWERED',
    understood: 'Who signed the Treaty of Portsmouth?',
    answer:
      'The Treaty of Portsmouth was signed by the Empire of Japan, the Russian Empire, Komura Jutarō, Takahira Kogorō, Sergei Witte and Roman Rosen.[1][2][3][4][5][6]',
  },
  {
    text: 'successor of the Tokugawa shogunate',
    outcome: 'ANSWERED',
    understood: 'Who succeeded the Tokugawa shogunate?',
    answer: 'The Tokugawa shogunate was succeeded by the Empire of Japan (restoration).[1][2]',
  },
  {
    text: 'suppliers of Russia in 1915',
    outcome: 'ANSWERED',
    understood: 'Who was supplying the Russian Empire in 1915?',
    answer:
      'In 1915 the Russian Empire was supplied by Taihei Kumiai (goods: rifles and ammunition as broker) (probable); the Empire of Japan (goods: rifles, carbines, cartridges, guns); the United Kingdom (goods: credits and munitions); and the United States (goods: rifles, cartridges and railway material bought by contract).[1][2][3][4][5][6]',
  },
  {
    text: 'terms of the Anglo-Japanese alliance of 1905',
    outcome: 'ANSWERED',
    understood: 'What are the terms of the Second Anglo-Japanese Alliance?',
    answer:
      "The Second Anglo-Japanese Alliance: Widened to India and to attack by a single power; accepted Japan's control of Korea.[1][2][3][4]",
  },
  {
    text: 'territories Japan acquired',
    outcome: 'ANSWERED',
    understood: 'What did the Empire of Japan gain by treaty?',
    answer:
      'The Empire of Japan gained the Northern and central Kurils (sovereignty) from the Russian Empire by the Treaty of Saint Petersburg, the Liaodong Peninsula (sovereignty) from the Qing dynasty by the Treaty of Shimonoseki, Taiwan (sovereignty) from the Qing dynasty by the Treaty of Shimonoseki, Pescadores (sovereignty) from the Qing dynasty by the Treaty of Shimonoseki, Southern Sakhalin (sovereignty) from the Russian Empire by the Treaty of Portsmouth and the Korean Peninsula (sovereignty (annexation)) from the Korean Empire by the Japan–Korea Annexation Treaty.[1][2][3][4][5][6][7][8][9][10][11][12][13][14]',
  },
  {
    text: 'treaties about Sakhalin',
    outcome: 'ANSWERED',
    understood: 'Which treaties concerned Sakhalin?',
    answer:
      '4 treaties that cede or concern Sakhalin are recorded: the Treaty of Shimoda of 1855, the Provisional Regulations on Sakhalin of 1867, the Treaty of Saint Petersburg of 1875 and the Supplementary article to the 1875 exchange of 1875.[1][2][3][4][5][6][7][8][9][10][11][12][13]',
  },
  {
    text: 'treaties between Japan and Russia after 1905 about Manchuria',
    outcome: 'REFUSED',
    notRead: ['about', 'manchuria'],
  },
  {
    text: 'treaties concluded in 1905',
    outcome: 'ANSWERED',
    understood: 'Which treaties were signed in 1905?',
    answer:
      '6 treaties are recorded in 1905: the Treaty of Björkö of 1905, the Taft–Katsura memorandum of 1905, the Second Anglo-Japanese Alliance of 1905, the Treaty of Portsmouth of 1905, the Japan–Korea Protectorate Treaty of 1905 and the Sino-Japanese Treaty of Peking of 1905.[1][2][3][4][5][6][7][8][9][10][11][12][13][14][15][16][17]',
  },
  {
    text: 'treaties of Russia in force in 1850',
    outcome: 'ANSWERED',
    understood: 'Which treaties of the Russian Empire were in force in 1850?',
    answer:
      '2 treaties of the Russian Empire, predecessors and successors counted, are recorded as in force in 1850: the Treaty of Nerchinsk of 1689 and the Treaty of Kyakhta of 1727.[1][2][3][4][5][6]',
  },
  {
    text: 'treaties signed by Li Hongzhang',
    outcome: 'ANSWERED',
    understood: 'What did Li Hongzhang sign?',
    answer:
      'Li Hongzhang signed the Convention of Tientsin of 1885, the Treaty of Shimonoseki of 1895, the Convention of Retrocession of the Liaodong Peninsula of 1895, the Li–Lobanov Treaty of 1896, the Kiaochow lease convention of 1898, the Pavlov Convention of 1898 and the Boxer Protocol of 1901.[1][2][3][4][5][6][7][8][9][10][11][12][13][14][15][16][17]',
  },
  {
    text: 'treaties signed during the Russo-Japanese War',
    outcome: 'ANSWERED',
    understood: 'Which treaties were signed during the Russo-Japanese War?',
    answer:
      '8 treaties are recorded during the Russo-Japanese War: the Japan–Korea Protocol of 1904, the Entente Cordiale of 1904, the Japan–Korea Agreement of 1904, the Convention of Lhasa of 1904, the Treaty of Björkö of 1905, the Taft–Katsura memorandum of 1905, the Second Anglo-Japanese Alliance of 1905 and the Treaty of Portsmouth of 1905.[1][2][3][4][5][6][7][8][9][10][11][12][13][14][15][16][17][18][19]',
  },
  {
    text: 'treaty of Paris',
    outcome: 'WHICH',
    choices: ['paris-treaty-1856', 'paris-treaty-1898'],
  },
  {
    text: 'treaty of Tientsin',
    outcome: 'WHICH',
    choices: ['tientsin-treaty-1858-russia', 'tientsin-treaty-1858-britain', 'tientsin-treaty-1858-france'],
  },
  {
    text: 'unbalanced triads on 1 August 1916',
    outcome: 'NOTHING_RECORDED',
    understood: 'Which triads of states were unstable on 1 August 1916?',
    answer: 'On 1 August 1916 none of 69 triads of states was unstable.',
  },
  {
    text: 'wars Japan fought',
    outcome: 'ANSWERED',
    understood: 'Who was at war with the Empire of Japan?',
    answer:
      'The Empire of Japan was at war with the Qing dynasty, in the First Sino-Japanese War; the Qing dynasty, in the Boxer Rebellion and relief expedition; the Russian Empire, in the Russo-Japanese War; the German Empire, in World War I; Austria-Hungary, in World War I; Soviet Russia, in the Siberian Intervention (probable); and the Far Eastern Republic, in the Siberian Intervention (probable).[1][2][3][4][5][6][7][8][9][10][11][12][13][14][15][16][17][18][19][20]',
  },
  {
    text: 'was Japan allied with Germany',
    outcome: 'NOTHING_RECORDED',
    understood: 'Was the Empire of Japan allied with the German Empire?',
    answer: 'The Empire of Japan is not recorded as allied with the German Empire.',
  },
  {
    text: 'was the Treaty of Portsmouth fair',
    outcome: 'REFUSED',
    notRead: ['fair'],
  },
  {
    text: 'what came after the Treaty of Portsmouth',
    outcome: 'REFUSED',
    notRead: ['after'],
  },
  {
    text: 'what caused the First Sino-Japanese War',
    outcome: 'ANSWERED',
    understood: 'What led to the First Sino-Japanese War?',
    answer:
      'The First Sino-Japanese War came of the Meiji modernisation (probable), the Convention of Tientsin (probable), the Donghak Rebellion, the Building of the Trans-Siberian Railway (disputed) and the Anglo-Japanese Treaty of Commerce and Navigation (probable); 14 events and treaties lie upstream in all, and 81 downstream.[1][2][3][4][5][6][7][8][9]',
  },
  {
    text: 'what changed between 1904 and 1906',
    outcome: 'ANSWERED',
    understood: 'What changed between 1904 and 1906 in all lasting ties?',
    answer:
      'Between 1 January 1904 and 31 December 1906 among alliances, conflicts, rivalries and territory: 26 ties began, 38 ties ended, 17 ties began and ended and 220 persisted.',
  },
  {
    text: 'what did China cede to Japan in 1895',
    outcome: 'ANSWERED',
    understood: 'What did the Qing dynasty lose by treaty with the Empire of Japan in 1895?',
    answer:
      'In 1895 the Qing dynasty lost the Liaodong Peninsula (sovereignty) to the Empire of Japan by the Treaty of Shimonoseki, Taiwan (sovereignty) to the Empire of Japan by the Treaty of Shimonoseki and Pescadores (sovereignty) to the Empire of Japan by the Treaty of Shimonoseki.[1][2][3][4]',
  },
  {
    text: 'what did Witte sign',
    outcome: 'ANSWERED',
    understood: 'What did Sergei Witte sign?',
    answer:
      'Sergei Witte signed the Russo-Japanese Treaty of Commerce and Navigation of 1895, the Li–Lobanov Treaty of 1896 and the Treaty of Portsmouth of 1905.[1][2][3][4][5][6][7][8][9]',
  },
  {
    text: 'what happened after the Treaty of Portsmouth',
    outcome: 'ANSWERED',
    understood: 'What came of the Treaty of Portsmouth?',
    answer:
      'The Treaty of Portsmouth led directly to the Hibiya riots, the Japan–Korea Protectorate Treaty, the Sino-Japanese Treaty of Peking, the Completion of the Manchurian evacuation, the Russo-Japanese Fisheries Convention, the Russo-Japanese Treaty of Commerce and Navigation, the First Russo-Japanese Convention (probable) and the Antung–Mukden railway ultimatum (probable); 16 events and treaties lie downstream in all, and 62 upstream.[1][2][3][4][5][6][7][8][9][10][11][12]',
  },
  {
    text: 'what happened in Korea in 1895',
    outcome: 'WHICH',
    choices: ['joseon', 'korea'],
  },
  {
    text: 'what happened on 8 February 1904',
    outcome: 'ANSWERED',
    understood: 'What happened on 8 February 1904?',
    answer:
      'On 8 February 1904 2 events and treaties and 4 events under way are recorded: the Attack on Port Arthur, the Russo-Japanese War, the Building of the Trans-Siberian Railway, the Russian invasion and occupation of Manchuria, the Yongampo incident and the British expedition to Tibet.[1][2][3][4][5][6][7][8][9][10][11][12][13][14][15][16]',
  },
  {
    text: 'what is the Li-Lobanov treaty',
    outcome: 'ANSWERED',
    understood: 'What is recorded of the Li–Lobanov Treaty?',
    answer:
      'The Li–Lobanov Treaty (secret defensive alliance, 3 June 1896 – c. 1911): 14 relationships recorded.[1][2][3][4]',
  },
  {
    text: 'what led to World War I',
    outcome: 'ANSWERED',
    understood: 'What led to World War I?',
    answer: 'World War I came of the July crisis; 2 events and treaties lie upstream in all, and 38 downstream.[1][2]',
  },
  {
    text: 'what territories did Russia lose in 1905',
    outcome: 'ANSWERED',
    understood: 'What did the Russian Empire lose by treaty in 1905?',
    answer:
      'In 1905 the Russian Empire lost Southern Sakhalin (sovereignty) to the Empire of Japan by the Treaty of Portsmouth.[1][2][3]',
  },
  {
    text: 'what were the consequences of the Triple Intervention',
    outcome: 'ANSWERED',
    understood: 'What came of the Triple Intervention?',
    answer:
      'The Triple Intervention led directly to the Notes of the three powers to Japan, the Chinese 4% Gold Loan contract (probable), the Assassination of Queen Min (probable), the Convention of Retrocession of the Liaodong Peninsula, the Japanese post-war expansion, the Li–Lobanov Treaty, the German seizure of Kiaochow Bay (probable) and 4 more; 76 events and treaties lie downstream in all, and 22 upstream.[1][2][3][4][5][6][7][8][9][10][11][12][13]',
  },
  {
    text: 'when did Russia lease Port Arthur',
    outcome: 'REFUSED',
    notRead: [],
  },
  {
    text: 'when did Witte die',
    outcome: 'REFUSED',
    notRead: ['die'],
  },
  {
    text: 'when did the Franco-Russian alliance begin',
    outcome: 'ANSWERED',
    understood: 'When did the Franco-Russian Alliance begin and end?',
    answer: 'The Franco-Russian Alliance was signed on 17 August 1892 and ended on 7 November 1917.[1][2][3][4][5]',
  },
  {
    text: 'when was the Treaty of Portsmouth signed',
    outcome: 'ANSWERED',
    understood: 'When did the Treaty of Portsmouth begin and end?',
    answer:
      'The Treaty of Portsmouth was signed on 5 September 1905 and ended on 9 August 1945 (uncertain).[1][2][3][4][5][6]',
  },
  {
    text: 'where was the treaty of shimonoseki signed',
    outcome: 'ANSWERED',
    understood: 'What was the place of the Treaty of Shimonoseki?',
    answer: 'The Treaty of Shimonoseki was signed at Shimonoseki.[1][2][3][4][5][6]',
  },
  {
    text: 'which alliances were formed in 1914',
    outcome: 'REFUSED',
    notRead: ['formed'],
  },
  {
    text: 'which countries declared war on Germany in 1914',
    outcome: 'ANSWERED',
    understood: 'Who was at war with the German Empire in 1914?',
    answer:
      'In 1914 the German Empire was at war with the Russian Empire, the French Third Republic, the United Kingdom, Belgium, Serbia and the Empire of Japan, in World War I.[1][2][3][4][5][6][7]',
  },
  {
    text: 'which side won in 1905',
    outcome: 'REFUSED',
    notRead: ['won'],
  },
  {
    text: 'which states were neutral in 1904',
    outcome: 'REFUSED',
    notRead: ['neutral'],
  },
  {
    text: 'which treaties mention Korea',
    outcome: 'REFUSED',
    notRead: ['mention'],
  },
  {
    text: 'which treaty replaced the Treaty of Portsmouth',
    outcome: 'ANSWERED',
    understood: 'Which treaty revised, superseded or terminated the Treaty of Portsmouth?',
    answer: 'The Treaty of Portsmouth was revised by the Soviet–Japanese Basic Convention.[1][2]',
  },
  {
    text: 'who allied against Japan',
    outcome: 'REFUSED',
    notRead: ['against'],
  },
  {
    text: 'who attacked Port Arthur',
    outcome: 'REFUSED',
    notRead: ['port arthur'],
  },
  {
    text: 'who betrayed Japan',
    outcome: 'REFUSED',
    notRead: ['betrayed'],
  },
  {
    text: 'who came after Lamsdorf as foreign minister',
    outcome: 'REFUSED',
    notRead: ['came', 'after'],
  },
  {
    text: 'who commanded at Mukden',
    outcome: 'WHICH',
    choices: ['mukden-battle-1905', 'antung-mukden-railway-1909'],
  },
  {
    text: 'who commanded the Russian fleet at Tsushima',
    outcome: 'REFUSED',
    notRead: ['commanded', 'fleet'],
  },
  {
    text: 'who controlled Manchuria in 1901',
    outcome: 'ANSWERED',
    understood: 'Who held Manchuria in 1901?',
    answer:
      'In 1901 Manchuria was held by the Qing dynasty (sovereignty) and the Russian Empire (occupation). Of its parts: Northern Manchuria by the Russian Empire (sphere), Southern Manchuria by the Russian Empire (sphere) (probable), Northern Manchuria by the Russian Empire (occupation) (probable) and Southern Manchuria by the Russian Empire (occupation) (probable).[1][2][3][4][5][6][7][8][9][10][11][12]',
  },
  {
    text: 'who held Port Arthur on 31 November 1904',
    outcome: 'REFUSED',
    notRead: [],
  },
  {
    text: 'who is Komura Jutaro',
    outcome: 'ANSWERED',
    understood: 'What is recorded of Komura Jutarō?',
    answer: 'Komura Jutarō (statesman, 26 October 1855 – 26 November 1911): 14 relationships recorded.[1][2][3]',
  },
  {
    text: 'who lent money to Japan in 1904',
    outcome: 'REFUSED',
    notRead: ['lent', 'money'],
  },
  {
    text: 'who lost the Battle of Tsushima',
    outcome: 'ANSWERED',
    understood: 'Who did get defeated in the Battle of Tsushima?',
    answer: 'The Battle of Tsushima was lost by the Russian Empire (defeated).[1][2][3]',
  },
  {
    text: 'who mediated between Russia and Japan',
    outcome: 'ANSWERED',
    understood: 'Who mediated between the Russian Empire and the Empire of Japan?',
    answer:
      'Between the Russian Empire and the Empire of Japan mediated Theodore Roosevelt, of the Treaty of Portsmouth; and the United States, of the Treaty of Portsmouth.[1][2][3][4][5]',
  },
  {
    text: 'who never signed a treaty with Russia',
    outcome: 'REFUSED',
    notRead: ['never'],
  },
  {
    text: 'who occupied Sakhalin in 1905',
    outcome: 'ANSWERED',
    understood: 'Who held Sakhalin in 1905?',
    answer:
      'In 1905 Sakhalin was held by the Russian Empire (sovereignty). Of its parts: Southern Sakhalin by the Russian Empire (sovereignty), Northern Sakhalin by the Russian Empire (sovereignty), Northern Sakhalin by the Empire of Japan (occupation) (probable), Southern Sakhalin by the Empire of Japan (occupation) and Southern Sakhalin by the Empire of Japan (sovereignty).[1][2][3][4][5][6][7][8]',
  },
  {
    text: 'who owned Taiwan in 1900',
    outcome: 'ANSWERED',
    understood: 'Who held Taiwan in 1900?',
    answer: 'In 1900 Taiwan was held by the Empire of Japan (sovereignty).[1][2][3]',
  },
  {
    text: 'who pressured Japan in 1895',
    outcome: 'ANSWERED',
    understood: 'Who was putting pressure on the Empire of Japan in 1895?',
    answer:
      'In 1895 the Empire of Japan was under pressure from the Russian Empire, the German Empire and the French Third Republic, through the Triple Intervention (demand: return Liaodong).[1][2][3][4]',
  },
  {
    text: 'who ruled China in 1900',
    outcome: 'REFUSED',
    notRead: [],
  },
  {
    text: 'who ruled Korea in 1900',
    outcome: 'ANSWERED',
    understood: 'Who held the Korean Peninsula in 1900?',
    answer:
      'In 1900 the Korean Peninsula was held by the Russian Empire (joint) (disputed), the Empire of Japan (joint) (disputed) and the Korean Empire (sovereignty). Of its parts: Masampo by the Korean Empire (sovereignty).[1][2][3][4][5][6][7]',
  },
  {
    text: 'who signed the Treaty of Shimonoseki for Japan',
    outcome: 'REFUSED',
    notRead: ['japan'],
  },
  {
    text: 'who succeeded Witte as finance minister',
    outcome: 'REFUSED',
    notRead: ['succeeded'],
  },
  {
    text: 'who supplied Japan in 1904',
    outcome: 'ANSWERED',
    understood: 'Who was supplying the Empire of Japan in 1904?',
    answer:
      'In 1904 the Empire of Japan was supplied by Argentina (goods: armoured cruisers Nisshin and Kasuga, built at Genoa); the United Kingdom (goods: war loans raised in London); and the United States (goods: war loans raised in New York).[1][2][3][4][5]',
  },
  {
    text: "who was Japan's enemy in 1904",
    outcome: 'ANSWERED',
    understood: 'Who was at war with the Empire of Japan in 1904?',
    answer: 'In 1904 the Empire of Japan was at war with the Russian Empire, in the Russo-Japanese War.[1][2][3]',
  },
  {
    text: "who was Tsar's foreign minister in 1904",
    outcome: 'REFUSED',
    notRead: ['tsar'],
  },
  {
    text: 'who was US president in 1905',
    outcome: 'ANSWERED',
    understood: 'Who was president of the United States in 1905?',
    answer: 'In 1905 the president of the United States was Theodore Roosevelt (President).[1][2]',
  },
  {
    text: 'who was allied with Japan in 1904',
    outcome: 'ANSWERED',
    understood: 'Who was allied with the Empire of Japan in 1904?',
    answer:
      'In 1904 the Empire of Japan was allied with the United Kingdom, under the First Anglo-Japanese Alliance; and the Korean Empire, under the Japan–Korea Protocol (probable).[1][2][3][4][5]',
  },
  {
    text: 'who was allied with neither Japan nor Russia',
    outcome: 'REFUSED',
    notRead: ['neither', 'nor', 'russia'],
  },
  {
    text: 'who was at war with Russia on 5/9/1905',
    outcome: 'WHICH',
    choices: ['5 September 1905', '9 May 1905'],
  },
  {
    text: 'who was emperor of Japan in 1904',
    outcome: 'ANSWERED',
    understood: 'Who was emperor of the Empire of Japan in 1904?',
    answer: 'In 1904 the emperor of the Empire of Japan was Emperor Meiji (Emperor).[1][2]',
  },
  {
    text: 'who was not at war in 1905',
    outcome: 'REFUSED',
    notRead: ['not'],
  },
  {
    text: "who was on Japan's side in 1904",
    outcome: 'ANSWERED',
    understood: 'Who was allied with the Empire of Japan in 1904?',
    answer:
      'In 1904 the Empire of Japan was allied with the United Kingdom, under the First Anglo-Japanese Alliance; and the Korean Empire, under the Japan–Korea Protocol (probable).[1][2][3][4][5]',
  },
  {
    text: 'who was prime minister of Japan in 1904',
    outcome: 'ANSWERED',
    understood: 'Who was prime minister of the Empire of Japan in 1904?',
    answer:
      'In 1904 the prime minister of the Empire of Japan was Katsura Tarō (Prime Minister (first cabinet)).[1][2][3]',
  },
  {
    text: 'who was the Japanese foreign minister in 1905',
    outcome: 'ANSWERED',
    understood: 'Who was foreign minister of the Empire of Japan in 1905?',
    answer:
      'In 1905 the foreign minister of the Empire of Japan was Komura Jutarō (Minister for Foreign Affairs).[1][2][3]',
  },
  {
    text: 'who won the Battle of Mukden',
    outcome: 'ANSWERED',
    understood: 'Who did win the Battle of Mukden?',
    answer: 'The Battle of Mukden was won by the Empire of Japan (victor).[1][2][3][4]',
  },
  {
    text: 'why did Russia sell Alaska',
    outcome: 'REFUSED',
    notRead: ['sell', 'alaska'],
  },
  {
    text: '旅順 held by whom on 1 March 1905',
    outcome: 'ANSWERED',
    understood: 'Who held Port Arthur on 1 March 1905?',
    answer:
      'On 1 March 1905 Port Arthur was held by the Russian Empire (lease), the Qing dynasty (sovereignty) and the Empire of Japan (occupation).[1][2][3][4][5][6][7]',
  },
];
