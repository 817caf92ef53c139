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
    text: 'Who was allied with Japan on 8 February 1904?',
    outcome: 'ANSWERED',
    understood: 'Who was allied with the Empire of Japan on 8 February 1904?',
    answer:
      'On 8 February 1904 the Empire of Japan was allied with the United Kingdom, under the First Anglo-Japanese Alliance.[1][2][3]',
  },
  {
    text: 'Which states were allied with Japan on 8 February 1904?',
    outcome: 'ANSWERED',
    understood: 'Who was allied with the Empire of Japan on 8 February 1904?',
    answer:
      'On 8 February 1904 the Empire of Japan was allied with the United Kingdom, under the First Anglo-Japanese Alliance.[1][2][3]',
  },
  {
    text: "Japan's allies on 8 Feb 1904",
    outcome: 'ANSWERED',
    understood: 'Who was allied with the Empire of Japan on 8 February 1904?',
    answer:
      'On 8 February 1904 the Empire of Japan was allied with the United Kingdom, under the First Anglo-Japanese Alliance.[1][2][3]',
  },
  {
    text: 'allies of the Empire of Japan 1904-02-08',
    outcome: 'ANSWERED',
    understood: 'Who was allied with the Empire of Japan on 8 February 1904?',
    answer:
      'On 8 February 1904 the Empire of Japan was allied with the United Kingdom, under the First Anglo-Japanese Alliance.[1][2][3]',
  },
  {
    text: 'With whom was Japan allied on February 8, 1904?',
    outcome: 'ANSWERED',
    understood: 'Who was allied with the Empire of Japan on 8 February 1904?',
    answer:
      'On 8 February 1904 the Empire of Japan was allied with the United Kingdom, under the First Anglo-Japanese Alliance.[1][2][3]',
  },
  {
    text: 'who was allied with Japan in 1904',
    outcome: 'ANSWERED',
    understood: 'Who was allied with the Empire of Japan in 1904?',
    answer:
      'In 1904 the Empire of Japan was allied with the United Kingdom, under the First Anglo-Japanese Alliance; and the Korean Empire, under the Japan–Korea Protocol (probable).[1][2][3][4][5]',
  },
  {
    text: "Japan's allies in 1904",
    outcome: 'ANSWERED',
    understood: 'Who was allied with the Empire of Japan in 1904?',
    answer:
      'In 1904 the Empire of Japan was allied with the United Kingdom, under the First Anglo-Japanese Alliance; and the Korean Empire, under the Japan–Korea Protocol (probable).[1][2][3][4][5]',
  },
  {
    text: 'allies of Japan 1904',
    outcome: 'ANSWERED',
    understood: 'Who was allied with the Empire of Japan in 1904?',
    answer:
      'In 1904 the Empire of Japan was allied with the United Kingdom, under the First Anglo-Japanese Alliance; and the Korean Empire, under the Japan–Korea Protocol (probable).[1][2][3][4][5]',
  },
  {
    text: 'Who was at war with Japan on 1 January 1905?',
    outcome: 'ANSWERED',
    understood: 'Who was at war with the Empire of Japan on 1 January 1905?',
    answer:
      'On 1 January 1905 the Empire of Japan was at war with the Russian Empire, in the Russo-Japanese War.[1][2][3]',
  },
  {
    text: 'With whom was Japan at war on 1 January 1905?',
    outcome: 'ANSWERED',
    understood: 'Who was at war with the Empire of Japan on 1 January 1905?',
    answer:
      'On 1 January 1905 the Empire of Japan was at war with the Russian Empire, in the Russo-Japanese War.[1][2][3]',
  },
  {
    text: 'Japanese enemies on 1 Jan 1905',
    outcome: 'ANSWERED',
    understood: 'Who was at war with the Empire of Japan on 1 January 1905?',
    answer:
      'On 1 January 1905 the Empire of Japan was at war with the Russian Empire, in the Russo-Japanese War.[1][2][3]',
  },
  {
    text: 'Who was Japan fighting on 1 January 1905',
    outcome: 'ANSWERED',
    understood: 'Who was at war with the Empire of Japan on 1 January 1905?',
    answer:
      'On 1 January 1905 the Empire of Japan was at war with the Russian Empire, in the Russo-Japanese War.[1][2][3]',
  },
  {
    text: "Russia's enemies in the 1850s",
    outcome: 'ANSWERED',
    understood: 'Who was at war with the Russian Empire in the 1850s?',
    answer:
      'In the 1850s the Russian Empire was at war with the Ottoman Empire, the Second French Empire, the United Kingdom and the Kingdom of Sardinia, in the Crimean War.[1][2][3][4][5]',
  },
  {
    text: 'Who fought Russia in the 1850s?',
    outcome: 'ANSWERED',
    understood: 'Who was at war with the Russian Empire in the 1850s?',
    answer:
      'In the 1850s the Russian Empire was at war with the Ottoman Empire, the Second French Empire, the United Kingdom and the Kingdom of Sardinia, in the Crimean War.[1][2][3][4][5]',
  },
  {
    text: 'With which states was the Russian Empire at war in the 1850s',
    outcome: 'ANSWERED',
    understood: 'Who was at war with the Russian Empire in the 1850s?',
    answer:
      'In the 1850s the Russian Empire was at war with the Ottoman Empire, the Second French Empire, the United Kingdom and the Kingdom of Sardinia, in the Crimean War.[1][2][3][4][5]',
  },
  {
    text: 'Which states pressured Japan through the Triple Intervention?',
    outcome: 'ANSWERED',
    understood: 'Who was putting pressure on the Empire of Japan through the Triple Intervention?',
    answer:
      'The Empire of Japan was under pressure from the Russian Empire, the German Empire and the French Third Republic, through the Triple Intervention (demand: return Liaodong).[1][2][3][4]',
  },
  {
    text: 'Who coerced Japan through the Triple Intervention',
    outcome: 'ANSWERED',
    understood: 'Who was putting pressure on the Empire of Japan through the Triple Intervention?',
    answer:
      'The Empire of Japan was under pressure from the Russian Empire, the German Empire and the French Third Republic, through the Triple Intervention (demand: return Liaodong).[1][2][3][4]',
  },
  {
    text: 'Who pressured Japan between 1894 and 1896?',
    outcome: 'ANSWERED',
    understood: 'Who was putting pressure on the Empire of Japan between 1894 and 1896?',
    answer:
      'Between 1894 and 1896 the Empire of Japan was under pressure from the Russian Empire, the German Empire and the French Third Republic, through the Triple Intervention (demand: return Liaodong).[1][2][3][4]',
  },
  {
    text: 'By whom was Japan pressured from 1894 to 1896?',
    outcome: 'ANSWERED',
    understood: 'Who was putting pressure on the Empire of Japan between 1894 and 1896?',
    answer:
      'Between 1894 and 1896 the Empire of Japan was under pressure from the Russian Empire, the German Empire and the French Third Republic, through the Triple Intervention (demand: return Liaodong).[1][2][3][4]',
  },
  {
    text: 'Japan was under pressure from whom, 1894–1896?',
    outcome: 'ANSWERED',
    understood: 'Who was putting pressure on the Empire of Japan between 1894 and 1896?',
    answer:
      'Between 1894 and 1896 the Empire of Japan was under pressure from the Russian Empire, the German Empire and the French Third Republic, through the Triple Intervention (demand: return Liaodong).[1][2][3][4]',
  },
  {
    text: 'Which alliances of Russia were in force on 4 July 1916?',
    outcome: 'ANSWERED',
    understood: 'Who was allied with the Russian Empire on 4 July 1916?',
    answer:
      'On 4 July 1916 the Russian Empire was allied with the French Third Republic, under the Franco-Russian Alliance; the United Kingdom, under the Declaration of London; the French Third Republic, under the Declaration of London; the Kingdom of Italy, under the Treaty of London; the Empire of Japan, under the Japanese accession to the Declaration of London; and the Empire of Japan, under the Fourth Russo-Japanese Convention.[1][2][3][4][5][6][7][8][9][10][11][12][13]',
  },
  {
    text: 'Russian allies on 4 July 1916',
    outcome: 'ANSWERED',
    understood: 'Who was allied with the Russian Empire on 4 July 1916?',
    answer:
      'On 4 July 1916 the Russian Empire was allied with the French Third Republic, under the Franco-Russian Alliance; the United Kingdom, under the Declaration of London; the French Third Republic, under the Declaration of London; the Kingdom of Italy, under the Treaty of London; the Empire of Japan, under the Japanese accession to the Declaration of London; and the Empire of Japan, under the Fourth Russo-Japanese Convention.[1][2][3][4][5][6][7][8][9][10][11][12][13]',
  },
  {
    text: 'Who was allied with Japan on 1 June 1890?',
    outcome: 'NOTHING_RECORDED',
    understood: 'Who was allied with the Empire of Japan on 1 June 1890?',
    answer: 'Nobody is recorded as allied with the Empire of Japan on 1 June 1890.',
  },
  {
    text: 'Was Britain at war with Russia in 1904?',
    outcome: 'NOTHING_RECORDED',
    understood: 'Was the United Kingdom at war with the Russian Empire in 1904?',
    answer: 'In 1904 the United Kingdom is not recorded as at war with the Russian Empire.',
  },
  {
    text: 'Were Britain and Russia at war in 1904?',
    outcome: 'NOTHING_RECORDED',
    understood: 'Was the United Kingdom at war with the Russian Empire in 1904?',
    answer: 'In 1904 the United Kingdom is not recorded as at war with the Russian Empire.',
  },
  {
    text: 'Did Britain fight Russia in 1904?',
    outcome: 'REFUSED',
    notRead: [],
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
    text: 'Were Japan and Britain allies in 1904?',
    outcome: 'ANSWERED',
    understood: 'Was the Empire of Japan allied with the United Kingdom in 1904?',
    answer:
      'In 1904 the Empire of Japan was allied with the United Kingdom, under the First Anglo-Japanese Alliance.[1][2][3]',
  },
  {
    text: 'How long did the Portsmouth conference last?',
    outcome: 'ANSWERED',
    understood: 'When did the Portsmouth Peace Conference begin and end?',
    answer: 'The Portsmouth Peace Conference is dated 9 August 1905 – 5 September 1905, 28 days.[1][2][3][4][5]',
  },
  {
    text: 'How long was the Portsmouth Peace Conference?',
    outcome: 'ANSWERED',
    understood: 'When did the Portsmouth Peace Conference begin and end?',
    answer: 'The Portsmouth Peace Conference is dated 9 August 1905 – 5 September 1905, 28 days.[1][2][3][4][5]',
  },
  {
    text: 'When did the Portsmouth Peace Conference end?',
    outcome: 'ANSWERED',
    understood: 'When did the Portsmouth Peace Conference begin and end?',
    answer: 'The Portsmouth Peace Conference is dated 9 August 1905 – 5 September 1905, 28 days.[1][2][3][4][5]',
  },
  {
    text: 'When did the Russo-Japanese War end?',
    outcome: 'ANSWERED',
    understood: 'When did the Russo-Japanese War begin and end?',
    answer: 'The Russo-Japanese War is dated 8 February 1904 – 5 September 1905, 576 days.[1][2][3][4][5]',
  },
  {
    text: 'When did the Russo-Japanese War begin?',
    outcome: 'ANSWERED',
    understood: 'When did the Russo-Japanese War begin and end?',
    answer: 'The Russo-Japanese War is dated 8 February 1904 – 5 September 1905, 576 days.[1][2][3][4][5]',
  },
  {
    text: 'Who was allied with Japan in 1950?',
    outcome: 'NOTHING_RECORDED',
    understood: 'Who was allied with the Empire of Japan in 1950?',
    answer: 'Nobody is recorded as allied with the Empire of Japan in 1950.',
  },
  {
    text: 'Who held Port Arthur on 1 March 1905?',
    outcome: 'ANSWERED',
    understood: 'Who held Port Arthur on 1 March 1905?',
    answer:
      'On 1 March 1905 Port Arthur was held by the Russian Empire (lease), the Qing dynasty (sovereignty) and the Empire of Japan (occupation).[1][2][3][4][5][6][7]',
  },
  {
    text: 'Who held Port Arthur, and by what right, on 1 March 1905?',
    outcome: 'ANSWERED',
    understood: 'Who held Port Arthur on 1 March 1905?',
    answer:
      'On 1 March 1905 Port Arthur was held by the Russian Empire (lease), the Qing dynasty (sovereignty) and the Empire of Japan (occupation).[1][2][3][4][5][6][7]',
  },
  {
    text: 'Port Arthur was held by whom on 1 March 1905',
    outcome: 'ANSWERED',
    understood: 'Who held Port Arthur on 1 March 1905?',
    answer:
      'On 1 March 1905 Port Arthur was held by the Russian Empire (lease), the Qing dynasty (sovereignty) and the Empire of Japan (occupation).[1][2][3][4][5][6][7]',
  },
  {
    text: '旅順 held by whom on 1 March 1905',
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
    text: 'Port Arthur was held by whom on 1 Jan 1897, on 1 Jan 1900, on 1 Feb 1905, on 1 Jan 1906, on 1 Jan 1926',
    outcome: 'ANSWERED',
    understood:
      'Who held Port Arthur on 1 January 1897, on 1 January 1900, on 1 February 1905, on 1 January 1906 and on 1 January 1926?',
    answer: 'On 1 January 1897 Port Arthur was held by the Qing dynasty (sovereignty).[1][2][3][4][5]',
  },
  {
    text: 'Which organisation operated the South Manchuria line on 1 January 1900, 1 January 1904 and in 1910?',
    outcome: 'REFUSED',
    notRead: ['line'],
  },
  {
    text: 'Which agreements had both Russia and a Japanese government (the shogunate or the empire) as parties, in order?',
    outcome: 'REFUSED',
    notRead: ['order', 'the shogunate or the empire'],
  },
  {
    text: 'How many events and treaties lie upstream and downstream of the Triple Intervention?',
    outcome: 'REFUSED',
    notRead: ['many', 'events', 'treaties', 'lie'],
  },
  {
    text: 'Who held Port Arthur on 1 January 1897?',
    outcome: 'ANSWERED',
    understood: 'Who held Port Arthur on 1 January 1897?',
    answer: 'On 1 January 1897 Port Arthur was held by the Qing dynasty (sovereignty).[1][2][3][4][5]',
  },
  {
    text: 'Who controlled Port Arthur on 1 January 1897',
    outcome: 'ANSWERED',
    understood: 'Who held Port Arthur on 1 January 1897?',
    answer: 'On 1 January 1897 Port Arthur was held by the Qing dynasty (sovereignty).[1][2][3][4][5]',
  },
  {
    text: 'What led to the Triple Intervention?',
    outcome: 'ANSWERED',
    understood: 'What led to the Triple Intervention?',
    answer:
      'The Triple Intervention came of the Franco-Russian Alliance (probable), the Building of the Trans-Siberian Railway (probable), the Russian ministerial conference on the peace terms (probable) and the Treaty of Shimonoseki; 22 events and treaties lie upstream in all, and 76 downstream.[1][2][3][4][5][6][7]',
  },
  {
    text: 'What led directly to the Triple Intervention?',
    outcome: 'REFUSED',
    notRead: ['directly'],
  },
  {
    text: 'What caused the Triple Intervention?',
    outcome: 'ANSWERED',
    understood: 'What led to the Triple Intervention?',
    answer:
      'The Triple Intervention came of the Franco-Russian Alliance (probable), the Building of the Trans-Siberian Railway (probable), the Russian ministerial conference on the peace terms (probable) and the Treaty of Shimonoseki; 22 events and treaties lie upstream in all, and 76 downstream.[1][2][3][4][5][6][7]',
  },
  {
    text: 'causes of the Triple Intervention',
    outcome: 'ANSWERED',
    understood: 'What led to the Triple Intervention?',
    answer:
      'The Triple Intervention came of the Franco-Russian Alliance (probable), the Building of the Trans-Siberian Railway (probable), the Russian ministerial conference on the peace terms (probable) and the Treaty of Shimonoseki; 22 events and treaties lie upstream in all, and 76 downstream.[1][2][3][4][5][6][7]',
  },
  {
    text: 'Why did the Triple Intervention happen?',
    outcome: 'ANSWERED',
    understood: 'What led to the Triple Intervention?',
    answer:
      'The Triple Intervention came of the Franco-Russian Alliance (probable), the Building of the Trans-Siberian Railway (probable), the Russian ministerial conference on the peace terms (probable) and the Treaty of Shimonoseki; 22 events and treaties lie upstream in all, and 76 downstream.[1][2][3][4][5][6][7]',
  },
  {
    text: 'What came of the Treaty of Portsmouth?',
    outcome: 'ANSWERED',
    understood: 'What came of the Treaty of Portsmouth?',
    answer:
      'The Treaty of Portsmouth led directly to the Hibiya riots, the Japan–Korea Protectorate Treaty, the Sino-Japanese Treaty of Peking, the Completion of the Manchurian evacuation, the Russo-Japanese Fisheries Convention, the Russo-Japanese Treaty of Commerce and Navigation, the First Russo-Japanese Convention (probable) and the Antung–Mukden railway ultimatum (probable); 16 events and treaties lie downstream in all, and 62 upstream.[1][2][3][4][5][6][7][8][9][10][11][12]',
  },
  {
    text: 'What did the Treaty of Portsmouth lead to?',
    outcome: 'ANSWERED',
    understood: 'What came of the Treaty of Portsmouth?',
    answer:
      'The Treaty of Portsmouth led directly to the Hibiya riots, the Japan–Korea Protectorate Treaty, the Sino-Japanese Treaty of Peking, the Completion of the Manchurian evacuation, the Russo-Japanese Fisheries Convention, the Russo-Japanese Treaty of Commerce and Navigation, the First Russo-Japanese Convention (probable) and the Antung–Mukden railway ultimatum (probable); 16 events and treaties lie downstream in all, and 62 upstream.[1][2][3][4][5][6][7][8][9][10][11][12]',
  },
  {
    text: 'consequences of the Portsmouth treaty',
    outcome: 'ANSWERED',
    understood: 'What came of the Treaty of Portsmouth?',
    answer:
      'The Treaty of Portsmouth led directly to the Hibiya riots, the Japan–Korea Protectorate Treaty, the Sino-Japanese Treaty of Peking, the Completion of the Manchurian evacuation, the Russo-Japanese Fisheries Convention, the Russo-Japanese Treaty of Commerce and Navigation, the First Russo-Japanese Convention (probable) and the Antung–Mukden railway ultimatum (probable); 16 events and treaties lie downstream in all, and 62 upstream.[1][2][3][4][5][6][7][8][9][10][11][12]',
  },
  {
    text: 'How did the Triple Intervention lead to the Treaty of Portsmouth?',
    outcome: 'ANSWERED',
    understood: 'How did the Triple Intervention lead to the Treaty of Portsmouth?',
    answer:
      'The Triple Intervention led to the Russo-Japanese War (long-term background, probable), that to the Portsmouth Peace Conference, that to the Treaty of Portsmouth. By what is certain alone the shortest chain is of 6 steps: it led to the Li–Lobanov Treaty, that to the Chinese Eastern Railway contract, that to the Russian invasion and occupation of Manchuria, that to the Russo-Japanese War, that to the Portsmouth Peace Conference, that to the Treaty of Portsmouth.[1][2][3][4][5][6][7][8][9][10][11][12]',
  },
  {
    text: 'What are the shortest influence chains from the Triple Intervention to the Treaty of Portsmouth?',
    outcome: 'REFUSED',
    notRead: ['shortest'],
  },
  {
    text: 'Which treaties did Russia and Japan sign?',
    outcome: 'ANSWERED',
    understood: 'Which treaties of the Russian Empire with the Empire of Japan were signed?',
    answer:
      '21 treaties between the Russian Empire and the Empire of Japan, predecessors and successors counted, are recorded: the Treaty of Shimoda of 1855, the Supplementary Russo-Japanese Treaty of Nagasaki of 1857, the Russo-Japanese Treaty of Amity and Commerce of 1858, the Provisional Regulations on Sakhalin of 1867, the Russo-Japanese Tariff Convention of 1867, the Treaty of Saint Petersburg of 1875, the Supplementary article to the 1875 exchange of 1875 and 14 more.[1][2][3][4][5][6][7][8][9][10][11][12][13][14][15][16][17][18]',
  },
  {
    text: 'Treaties between Russia and Japan',
    outcome: 'ANSWERED',
    understood: 'Which treaties of the Russian Empire with the Empire of Japan were signed?',
    answer:
      '21 treaties between the Russian Empire and the Empire of Japan, predecessors and successors counted, are recorded: the Treaty of Shimoda of 1855, the Supplementary Russo-Japanese Treaty of Nagasaki of 1857, the Russo-Japanese Treaty of Amity and Commerce of 1858, the Provisional Regulations on Sakhalin of 1867, the Russo-Japanese Tariff Convention of 1867, the Treaty of Saint Petersburg of 1875, the Supplementary article to the 1875 exchange of 1875 and 14 more.[1][2][3][4][5][6][7][8][9][10][11][12][13][14][15][16][17][18]',
  },
  {
    text: 'Russo-Japanese agreements',
    outcome: 'ANSWERED',
    understood: 'Which treaties of the Russian Empire with the Empire of Japan were signed?',
    answer:
      '21 treaties between the Russian Empire and the Empire of Japan, predecessors and successors counted, are recorded: the Treaty of Shimoda of 1855, the Supplementary Russo-Japanese Treaty of Nagasaki of 1857, the Russo-Japanese Treaty of Amity and Commerce of 1858, the Provisional Regulations on Sakhalin of 1867, the Russo-Japanese Tariff Convention of 1867, the Treaty of Saint Petersburg of 1875, the Supplementary article to the 1875 exchange of 1875 and 14 more.[1][2][3][4][5][6][7][8][9][10][11][12][13][14][15][16][17][18]',
  },
  {
    text: 'Which agreements had both Russia and Japan as parties?',
    outcome: 'ANSWERED',
    understood: 'Which treaties of the Russian Empire with the Empire of Japan were signed?',
    answer:
      '21 treaties between the Russian Empire and the Empire of Japan, predecessors and successors counted, are recorded: the Treaty of Shimoda of 1855, the Supplementary Russo-Japanese Treaty of Nagasaki of 1857, the Russo-Japanese Treaty of Amity and Commerce of 1858, the Provisional Regulations on Sakhalin of 1867, the Russo-Japanese Tariff Convention of 1867, the Treaty of Saint Petersburg of 1875, the Supplementary article to the 1875 exchange of 1875 and 14 more.[1][2][3][4][5][6][7][8][9][10][11][12][13][14][15][16][17][18]',
  },
  {
    text: 'What treaties did Russia sign with Japan?',
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
    text: 'Which treaties did Russia sign with Japan before 1870?',
    outcome: 'ANSWERED',
    understood: 'Which treaties of the Russian Empire with the Empire of Japan were signed before 1870?',
    answer:
      '5 treaties between the Russian Empire and the Empire of Japan, predecessors and successors counted, are recorded before 1870: the Treaty of Shimoda of 1855, the Supplementary Russo-Japanese Treaty of Nagasaki of 1857, the Russo-Japanese Treaty of Amity and Commerce of 1858, the Provisional Regulations on Sakhalin of 1867 and the Russo-Japanese Tariff Convention of 1867.[1][2][3][4][5][6][7][8][9][10][11][12][13][14][15]',
  },
  {
    text: 'What did Li Hongzhang sign?',
    outcome: 'ANSWERED',
    understood: 'What did Li Hongzhang sign?',
    answer:
      'Li Hongzhang signed the Convention of Tientsin of 1885, the Treaty of Shimonoseki of 1895, the Convention of Retrocession of the Liaodong Peninsula of 1895, the Li–Lobanov Treaty of 1896, the Kiaochow lease convention of 1898, the Pavlov Convention of 1898 and the Boxer Protocol of 1901.[1][2][3][4][5][6][7][8][9][10][11][12][13][14][15][16][17]',
  },
  {
    text: 'Which agreements carry the signature of Li Hongzhang?',
    outcome: 'ANSWERED',
    understood: 'What did Li Hongzhang sign?',
    answer:
      'Li Hongzhang signed the Convention of Tientsin of 1885, the Treaty of Shimonoseki of 1895, the Convention of Retrocession of the Liaodong Peninsula of 1895, the Li–Lobanov Treaty of 1896, the Kiaochow lease convention of 1898, the Pavlov Convention of 1898 and the Boxer Protocol of 1901.[1][2][3][4][5][6][7][8][9][10][11][12][13][14][15][16][17]',
  },
  {
    text: 'treaties signed by Li Hongzhang',
    outcome: 'ANSWERED',
    understood: 'What did Li Hongzhang sign?',
    answer:
      'Li Hongzhang signed the Convention of Tientsin of 1885, the Treaty of Shimonoseki of 1895, the Convention of Retrocession of the Liaodong Peninsula of 1895, the Li–Lobanov Treaty of 1896, the Kiaochow lease convention of 1898, the Pavlov Convention of 1898 and the Boxer Protocol of 1901.[1][2][3][4][5][6][7][8][9][10][11][12][13][14][15][16][17]',
  },
  {
    text: "Li Hongzhang's treaties",
    outcome: 'ANSWERED',
    understood: 'What did Li Hongzhang sign?',
    answer:
      'Li Hongzhang signed the Convention of Tientsin of 1885, the Treaty of Shimonoseki of 1895, the Convention of Retrocession of the Liaodong Peninsula of 1895, the Li–Lobanov Treaty of 1896, the Kiaochow lease convention of 1898, the Pavlov Convention of 1898 and the Boxer Protocol of 1901.[1][2][3][4][5][6][7][8][9][10][11][12][13][14][15][16][17]',
  },
  {
    text: 'What did Sergei Vitte sign in 1905?',
    outcome: 'ANSWERED',
    understood: 'What did Sergei Witte sign in 1905?',
    answer: 'In 1905 Sergei Witte signed the Treaty of Portsmouth of 1905.[1][2][3][4][5]',
  },
  {
    text: 'What did Witte sign in 1905',
    outcome: 'ANSWERED',
    understood: 'What did Sergei Witte sign in 1905?',
    answer: 'In 1905 Sergei Witte signed the Treaty of Portsmouth of 1905.[1][2][3][4][5]',
  },
  {
    text: 'Who was Russian foreign minister on 5 September 1905?',
    outcome: 'ANSWERED',
    understood: 'Who was foreign minister of the Russian Empire on 5 September 1905?',
    answer:
      'On 5 September 1905 the foreign minister of the Russian Empire was Vladimir Lamsdorf (Minister of Foreign Affairs).[1][2][3]',
  },
  {
    text: 'Who was foreign minister of Russia on 5 September 1905?',
    outcome: 'ANSWERED',
    understood: 'Who was foreign minister of the Russian Empire on 5 September 1905?',
    answer:
      'On 5 September 1905 the foreign minister of the Russian Empire was Vladimir Lamsdorf (Minister of Foreign Affairs).[1][2][3]',
  },
  {
    text: 'Who held the office of foreign minister of Russia on 5 September 1905?',
    outcome: 'ANSWERED',
    understood: 'Who was foreign minister of the Russian Empire on 5 September 1905?',
    answer:
      'On 5 September 1905 the foreign minister of the Russian Empire was Vladimir Lamsdorf (Minister of Foreign Affairs).[1][2][3]',
  },
  {
    text: "Russia's foreign minister on 5 September 1905",
    outcome: 'ANSWERED',
    understood: 'Who was foreign minister of the Russian Empire on 5 September 1905?',
    answer:
      'On 5 September 1905 the foreign minister of the Russian Empire was Vladimir Lamsdorf (Minister of Foreign Affairs).[1][2][3]',
  },
  {
    text: 'Russian foreign ministers 1896 to 1916',
    outcome: 'ANSWERED',
    understood: 'Who was foreign ministers of the Russian Empire between 1896 and 1916?',
    answer:
      'Between 1896 and 1916 those recorded as Minister of Foreign Affairs of the Russian Empire were Alexey Lobanov-Rostovsky, Mikhail Muravyov, Vladimir Lamsdorf, Alexander Izvolsky and Sergei Sazonov.[1][2][3][4][5][6][7]',
  },
  {
    text: 'Who were the Russian foreign ministers 1896–1916?',
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
    text: 'Who was Russian foreign minister when the Treaty of Portsmouth was signed?',
    outcome: 'ANSWERED',
    understood: 'Who was foreign minister of the Russian Empire when the Treaty of Portsmouth was signed?',
    answer:
      'When the Treaty of Portsmouth was signed, the foreign minister of the Russian Empire was Vladimir Lamsdorf.[1][2][3]',
  },
  {
    text: 'Who was foreign minister of Russia at the signing of the Treaty of Portsmouth?',
    outcome: 'ANSWERED',
    understood: 'Who was foreign minister of the Russian Empire when the Treaty of Portsmouth was signed?',
    answer:
      'When the Treaty of Portsmouth was signed, the foreign minister of the Russian Empire was Vladimir Lamsdorf.[1][2][3]',
  },
  {
    text: 'Russian foreign minister at the time of the Treaty of Portsmouth',
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
    text: 'Who was foreign minister of Russia when treaties with Japan were signed 1896-1916',
    outcome: 'ANSWERED',
    understood:
      'Who was foreign minister of the Russian Empire when each treaty with the Empire of Japan was signed between 1896 and 1916?',
    answer:
      'The foreign minister of the Russian Empire was Alexey Lobanov-Rostovsky when the Komura–Weber Memorandum and the Yamagata–Lobanov Agreement were signed; Mikhail Muravyov when the Nishi–Rosen Agreement was signed; Vladimir Lamsdorf when the Boxer Protocol and the Treaty of Portsmouth were signed; Alexander Izvolsky when the Russo-Japanese Treaty of Commerce and Navigation, the Russo-Japanese Fisheries Convention, the First Russo-Japanese Convention and the Second Russo-Japanese Convention were signed; and Sergei Sazonov when the Third Russo-Japanese Convention, the Japanese accession to the Declaration of London and the Fourth Russo-Japanese Convention were signed.[1][2][3][4][5][6][7]',
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
    text: "Who was Japan's prime minister in 1904?",
    outcome: 'ANSWERED',
    understood: 'Who was prime minister of the Empire of Japan in 1904?',
    answer:
      'In 1904 the prime minister of the Empire of Japan was Katsura Tarō (Prime Minister (first cabinet)).[1][2][3]',
  },
  {
    text: 'Prime minister of Japan, 1904',
    outcome: 'ANSWERED',
    understood: 'Who was prime minister of the Empire of Japan in 1904?',
    answer:
      'In 1904 the prime minister of the Empire of Japan was Katsura Tarō (Prime Minister (first cabinet)).[1][2][3]',
  },
  {
    text: 'How are Theodore Roosevelt and Port Arthur connected?',
    outcome: 'ANSWERED',
    understood: 'How are Theodore Roosevelt and Port Arthur connected?',
    answer:
      'Theodore Roosevelt mediated the Treaty of Portsmouth; the Treaty of Portsmouth concerns Port Arthur. 2 next ways: 3 steps, 3 steps.[1][2][3][4][5]',
  },
  {
    text: 'What links Theodore Roosevelt to Port Arthur?',
    outcome: 'ANSWERED',
    understood: 'How are Theodore Roosevelt and Port Arthur connected?',
    answer:
      'Theodore Roosevelt mediated the Treaty of Portsmouth; the Treaty of Portsmouth concerns Port Arthur. 2 next ways: 3 steps, 3 steps.[1][2][3][4][5]',
  },
  {
    text: 'connection between Theodore Roosevelt and Port Arthur',
    outcome: 'ANSWERED',
    understood: 'How are Theodore Roosevelt and Port Arthur connected?',
    answer:
      'Theodore Roosevelt mediated the Treaty of Portsmouth; the Treaty of Portsmouth concerns Port Arthur. 2 next ways: 3 steps, 3 steps.[1][2][3][4][5]',
  },
  {
    text: 'What changed in alliances between 1902 and 1907?',
    outcome: 'ANSWERED',
    understood: 'What changed between 1902 and 1907 in alliances?',
    answer:
      'Between 1 January 1902 and 31 December 1907 among alliances: 6 ties began, 1 tie ended, 6 ties began and ended and 11 persisted.',
  },
  {
    text: 'What changed between 1902 and 1907 in alliances?',
    outcome: 'ANSWERED',
    understood: 'What changed between 1902 and 1907 in alliances?',
    answer:
      'Between 1 January 1902 and 31 December 1907 among alliances: 6 ties began, 1 tie ended, 6 ties began and ended and 11 persisted.',
  },
  {
    text: 'How did alliances change from 1902 to 1907?',
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
    text: 'What changes came between 1902 and 1907?',
    outcome: 'ANSWERED',
    understood: 'What changed between 1902 and 1907 in all lasting ties?',
    answer:
      'Between 1 January 1902 and 31 December 1907 among alliances, conflicts, rivalries and territory: 43 ties began, 28 ties ended, 36 ties began and ended and 214 persisted.',
  },
  {
    text: 'Compare 1902 with 1907',
    outcome: 'ANSWERED',
    understood: 'What changed between 1902 and 1907 in all lasting ties?',
    answer:
      'Between 1 January 1902 and 31 December 1907 among alliances, conflicts, rivalries and territory: 43 ties began, 28 ties ended, 36 ties began and ended and 214 persisted.',
  },
  {
    text: 'changes from 1902 to 1907',
    outcome: 'ANSWERED',
    understood: 'What changed between 1902 and 1907 in all lasting ties?',
    answer:
      'Between 1 January 1902 and 31 December 1907 among alliances, conflicts, rivalries and territory: 43 ties began, 28 ties ended, 36 ties began and ended and 214 persisted.',
  },
  {
    text: 'Who turned from enemy to ally with Japan?',
    outcome: 'ANSWERED',
    understood: 'Who turned from enemy to ally, or back, with the Empire of Japan?',
    answer:
      'The Empire of Japan and the Russian Empire turned from enemies to allies (8 February 1904 – 5 September 1905, then 30 July 1907 – 19 October 1915).[1][2][3][4][5]',
  },
  {
    text: 'Which states fought Japan and later became its ally?',
    outcome: 'REFUSED',
    notRead: ['later'],
  },
  {
    text: 'Which enemies of Japan became allies?',
    outcome: 'ANSWERED',
    understood: 'Who turned from enemy to ally, or back, with the Empire of Japan?',
    answer:
      'The Empire of Japan and the Russian Empire turned from enemies to allies (8 February 1904 – 5 September 1905, then 30 July 1907 – 19 October 1915).[1][2][3][4][5]',
  },
  {
    text: 'Which territories were ceded to Japan?',
    outcome: 'ANSWERED',
    understood: 'What did the Empire of Japan gain by treaty?',
    answer:
      'The Empire of Japan gained the Northern and central Kurils (sovereignty) from the Russian Empire by the Treaty of Saint Petersburg, the Liaodong Peninsula (sovereignty) from the Qing dynasty by the Treaty of Shimonoseki, Taiwan (sovereignty) from the Qing dynasty by the Treaty of Shimonoseki, Pescadores (sovereignty) from the Qing dynasty by the Treaty of Shimonoseki, Southern Sakhalin (sovereignty) from the Russian Empire by the Treaty of Portsmouth and the Korean Peninsula (sovereignty (annexation)) from the Korean Empire by the Japan–Korea Annexation Treaty.[1][2][3][4][5][6][7][8][9][10][11][12][13][14]',
  },
  {
    text: 'What did Japan gain?',
    outcome: 'ANSWERED',
    understood: 'What did the Empire of Japan gain by treaty?',
    answer:
      'The Empire of Japan gained the Northern and central Kurils (sovereignty) from the Russian Empire by the Treaty of Saint Petersburg, the Liaodong Peninsula (sovereignty) from the Qing dynasty by the Treaty of Shimonoseki, Taiwan (sovereignty) from the Qing dynasty by the Treaty of Shimonoseki, Pescadores (sovereignty) from the Qing dynasty by the Treaty of Shimonoseki, Southern Sakhalin (sovereignty) from the Russian Empire by the Treaty of Portsmouth and the Korean Peninsula (sovereignty (annexation)) from the Korean Empire by the Japan–Korea Annexation Treaty.[1][2][3][4][5][6][7][8][9][10][11][12][13][14]',
  },
  {
    text: 'territories Japan acquired',
    outcome: 'ANSWERED',
    understood: 'What did the Empire of Japan gain by treaty?',
    answer:
      'The Empire of Japan gained the Northern and central Kurils (sovereignty) from the Russian Empire by the Treaty of Saint Petersburg, the Liaodong Peninsula (sovereignty) from the Qing dynasty by the Treaty of Shimonoseki, Taiwan (sovereignty) from the Qing dynasty by the Treaty of Shimonoseki, Pescadores (sovereignty) from the Qing dynasty by the Treaty of Shimonoseki, Southern Sakhalin (sovereignty) from the Russian Empire by the Treaty of Portsmouth and the Korean Peninsula (sovereignty (annexation)) from the Korean Empire by the Japan–Korea Annexation Treaty.[1][2][3][4][5][6][7][8][9][10][11][12][13][14]',
  },
  {
    text: 'Which organisation operated the South Manchuria Railway on 1 June 1907?',
    outcome: 'ANSWERED',
    understood: 'Who operated the Southern branch on 1 June 1907?',
    answer: 'On 1 June 1907 the Southern branch was operated by the South Manchuria Railway Company.[1][2][3]',
  },
  {
    text: 'Who ran the South Manchuria Railway on 1 June 1907',
    outcome: 'ANSWERED',
    understood: 'Who operated the Southern branch on 1 June 1907?',
    answer: 'On 1 June 1907 the Southern branch was operated by the South Manchuria Railway Company.[1][2][3]',
  },
  {
    text: 'Who mediated the Treaty of Portsmouth?',
    outcome: 'ANSWERED',
    understood: 'Who mediated the Treaty of Portsmouth?',
    answer: 'The Treaty of Portsmouth was mediated by Theodore Roosevelt and the United States.[1][2][3][4][5]',
  },
  {
    text: 'Who was the mediator of the Portsmouth treaty?',
    outcome: 'ANSWERED',
    understood: 'Who mediated the Treaty of Portsmouth?',
    answer: 'The Treaty of Portsmouth was mediated by Theodore Roosevelt and the United States.[1][2][3][4][5]',
  },
  {
    text: 'Who signed the Treaty of Portsmouth?',
    outcome: 'ANSWERED',
    understood: 'Who signed the Treaty of Portsmouth?',
    answer:
      'The Treaty of Portsmouth was signed by the Empire of Japan, the Russian Empire, Komura Jutarō, Takahira Kogorō, Sergei Witte and Roman Rosen.[1][2][3][4][5][6]',
  },
  {
    text: 'signatories of the Treaty of Portsmouth',
    outcome: 'ANSWERED',
    understood: 'Who signed the Treaty of Portsmouth?',
    answer:
      'The Treaty of Portsmouth was signed by the Empire of Japan, the Russian Empire, Komura Jutarō, Takahira Kogorō, Sergei Witte and Roman Rosen.[1][2][3][4][5][6]',
  },
  {
    text: "Who was Japan's enemy during the Russo-Japanese War?",
    outcome: 'ANSWERED',
    understood: 'Who was at war with the Empire of Japan during the Russo-Japanese War?',
    answer:
      'During the Russo-Japanese War the Empire of Japan was at war with the Russian Empire, in the Russo-Japanese War.[1][2][3]',
  },
  {
    text: 'Which organisation operated the South Manchuria line on 1 June 1907?',
    outcome: 'REFUSED',
    notRead: ['line'],
  },
  {
    text: 'Who did Russia pressure in 1898?',
    outcome: 'ANSWERED',
    understood: 'Who was under pressure from the Russian Empire in 1898?',
    answer:
      'In 1898 the Russian Empire was putting pressure on the Qing dynasty, through Russian squadron enters Port Arthur (demand: lease of Port Arthur); and the Korean Empire (demand: a plain answer whether it wanted the Russian instructors and financial adviser).[1][2][3]',
  },
  {
    text: 'Whom did Russia pressure in 1898?',
    outcome: 'ANSWERED',
    understood: 'Who was under pressure from the Russian Empire in 1898?',
    answer:
      'In 1898 the Russian Empire was putting pressure on the Qing dynasty, through Russian squadron enters Port Arthur (demand: lease of Port Arthur); and the Korean Empire (demand: a plain answer whether it wanted the Russian instructors and financial adviser).[1][2][3]',
  },
  {
    text: 'What did Russia hold on 1 January 1880?',
    outcome: 'ANSWERED',
    understood: 'What did the Russian Empire hold on 1 January 1880?',
    answer:
      'On 1 January 1880 the Russian Empire held Saint Petersburg (sovereignty), Kamchatka (sovereignty), Nikolayevsk-on-Amur (sovereignty), the Amur left bank (sovereignty), the Ussuri coast (sovereignty), Vladivostok (sovereignty), Ili valley (occupation) and 3 more.[1][2][3][4][5][6][7][8][9][10][11]',
  },
  {
    text: 'Which territories did Russia control on 1 January 1880?',
    outcome: 'ANSWERED',
    understood: 'What did the Russian Empire hold on 1 January 1880?',
    answer:
      'On 1 January 1880 the Russian Empire held Saint Petersburg (sovereignty), Kamchatka (sovereignty), Nikolayevsk-on-Amur (sovereignty), the Amur left bank (sovereignty), the Ussuri coast (sovereignty), Vladivostok (sovereignty), Ili valley (occupation) and 3 more.[1][2][3][4][5][6][7][8][9][10][11]',
  },
  {
    text: 'Which treaties concerned Sakhalin?',
    outcome: 'ANSWERED',
    understood: 'Which treaties concerned Sakhalin?',
    answer:
      '4 treaties that cede or concern Sakhalin are recorded: the Treaty of Shimoda of 1855, the Provisional Regulations on Sakhalin of 1867, the Treaty of Saint Petersburg of 1875 and the Supplementary article to the 1875 exchange of 1875.[1][2][3][4][5][6][7][8][9][10][11][12][13]',
  },
  {
    text: 'treaties about Sakhalin',
    outcome: 'ANSWERED',
    understood: 'Which treaties concerned Sakhalin?',
    answer:
      '4 treaties that cede or concern Sakhalin are recorded: the Treaty of Shimoda of 1855, the Provisional Regulations on Sakhalin of 1867, the Treaty of Saint Petersburg of 1875 and the Supplementary article to the 1875 exchange of 1875.[1][2][3][4][5][6][7][8][9][10][11][12][13]',
  },
  {
    text: 'Sakhalin treaties',
    outcome: 'ANSWERED',
    understood: 'Which treaties concerned Sakhalin?',
    answer:
      '4 treaties that cede or concern Sakhalin are recorded: the Treaty of Shimoda of 1855, the Provisional Regulations on Sakhalin of 1867, the Treaty of Saint Petersburg of 1875 and the Supplementary article to the 1875 exchange of 1875.[1][2][3][4][5][6][7][8][9][10][11][12][13]',
  },
  {
    text: 'Which offices did Sergei Witte hold?',
    outcome: 'ANSWERED',
    understood: 'Which offices did Sergei Witte hold?',
    answer:
      'Sergei Witte was Minister of Finance of the Russian Empire (11 Sep 1892 – 29 Aug 1903); and Chairman, Council of Ministers of the Russian Empire (Nov 1905 – May 1906).[1][2][3][4]',
  },
  {
    text: "Sergei Witte's offices",
    outcome: 'ANSWERED',
    understood: 'Which offices did Sergei Witte hold?',
    answer:
      'Sergei Witte was Minister of Finance of the Russian Empire (11 Sep 1892 – 29 Aug 1903); and Chairman, Council of Ministers of the Russian Empire (Nov 1905 – May 1906).[1][2][3][4]',
  },
  {
    text: 'How did the Treaty of Portsmouth lead to the Triple Intervention?',
    outcome: 'NOTHING_RECORDED',
    understood: 'How did the Treaty of Portsmouth lead to the Triple Intervention?',
    answer: 'No chain of influence is recorded from the Treaty of Portsmouth to the Triple Intervention.',
  },
  {
    text: 'Who was allied with anyone in 1885?',
    outcome: 'ANSWERED',
    understood: 'Who was allied with any state in 1885?',
    answer:
      'In 1885 these are recorded as allied: the German Empire with Austria-Hungary, under the Dual Alliance; the United Kingdom with Afghanistan (probable); the German Empire with the Russian Empire, under the League of the Three Emperors (probable); Austria-Hungary with the Russian Empire, under the League of the Three Emperors (probable); the German Empire with Austria-Hungary, under the League of the Three Emperors (probable); Austria-Hungary with Serbia, under the Austro-Serbian alliance; the German Empire with the Kingdom of Italy, under the Triple Alliance; and 3 more.[1][2][3][4][5][6][7][8]',
  },
  {
    text: 'Who supplied Russia in 1915?',
    outcome: 'ANSWERED',
    understood: 'Who was supplying the Russian Empire in 1915?',
    answer:
      'In 1915 the Russian Empire was supplied by Taihei Kumiai (goods: rifles and ammunition as broker) (probable); the Empire of Japan (goods: rifles, carbines, cartridges, guns); the United Kingdom (goods: credits and munitions); and the United States (goods: rifles, cartridges and railway material bought by contract).[1][2][3][4][5][6]',
  },
  {
    text: 'suppliers of Russia in 1915',
    outcome: 'ANSWERED',
    understood: 'Who was supplying the Russian Empire in 1915?',
    answer:
      'In 1915 the Russian Empire was supplied by Taihei Kumiai (goods: rifles and ammunition as broker) (probable); the Empire of Japan (goods: rifles, carbines, cartridges, guns); the United Kingdom (goods: credits and munitions); and the United States (goods: rifles, cartridges and railway material bought by contract).[1][2][3][4][5][6]',
  },
  {
    text: 'Which treaties were in force between Russia and Japan on 8 February 1904?',
    outcome: 'ANSWERED',
    understood: 'Which treaties of the Russian Empire with the Empire of Japan were in force on 8 February 1904?',
    answer:
      '4 treaties between the Russian Empire and the Empire of Japan, predecessors and successors counted, are recorded as in force on 8 February 1904: the Treaty of Saint Petersburg of 1875, the Supplementary article to the 1875 exchange of 1875, the Russo-Japanese Treaty of Commerce and Navigation of 1895 and the Boxer Protocol of 1901.[1][2][3][4][5][6][7][8][9][10][11]',
  },
  {
    text: 'Which treaties between Russia and Japan were in force on 8 February 1904?',
    outcome: 'ANSWERED',
    understood: 'Which treaties of the Russian Empire with the Empire of Japan were in force on 8 February 1904?',
    answer:
      '4 treaties between the Russian Empire and the Empire of Japan, predecessors and successors counted, are recorded as in force on 8 February 1904: the Treaty of Saint Petersburg of 1875, the Supplementary article to the 1875 exchange of 1875, the Russo-Japanese Treaty of Commerce and Navigation of 1895 and the Boxer Protocol of 1901.[1][2][3][4][5][6][7][8][9][10][11]',
  },
  {
    text: 'Russo-Japanese treaties in force on 8 February 1904',
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
    text: 'What happened on 8 February 1904?',
    outcome: 'ANSWERED',
    understood: 'What happened on 8 February 1904?',
    answer:
      'On 8 February 1904 2 events and treaties and 4 events under way are recorded: the Attack on Port Arthur, the Russo-Japanese War, the Building of the Trans-Siberian Railway, the Russian invasion and occupation of Manchuria, the Yongampo incident and the British expedition to Tibet.[1][2][3][4][5][6][7][8][9][10][11][12][13][14][15][16]',
  },
  {
    text: 'events on 8 February 1904',
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
    text: 'What happened in Korea in 1905',
    outcome: 'WHICH',
    choices: ['korean-empire', 'korea'],
  },
  {
    text: 'What happened in 1700?',
    outcome: 'ANSWERED',
    understood: 'What happened in 1700?',
    answer: 'In 1700 1 event under way is recorded: the Japanese seclusion.[1][2]',
  },
  {
    text: 'Who took part in the Portsmouth conference?',
    outcome: 'ANSWERED',
    understood: 'Who took part in the Portsmouth Peace Conference?',
    answer:
      'The Portsmouth Peace Conference had as participants Theodore Roosevelt (mediator), Sergei Witte (Russian delegate), Roman Rosen (Russian delegate), Komura Jutarō (Japanese delegate), Takahira Kogorō (Japanese delegate), the United States (host), the Empire of Japan (party) and 2 more.[1][2][3][4][5]',
  },
  {
    text: 'participants of the Portsmouth Peace Conference',
    outcome: 'ANSWERED',
    understood: 'Who took part in the Portsmouth Peace Conference?',
    answer:
      'The Portsmouth Peace Conference had as participants Theodore Roosevelt (mediator), Sergei Witte (Russian delegate), Roman Rosen (Russian delegate), Komura Jutarō (Japanese delegate), Takahira Kogorō (Japanese delegate), the United States (host), the Empire of Japan (party) and 2 more.[1][2][3][4][5]',
  },
  {
    text: 'Who attended the Portsmouth conference?',
    outcome: 'ANSWERED',
    understood: 'Who took part in the Portsmouth Peace Conference?',
    answer:
      'The Portsmouth Peace Conference had as participants Theodore Roosevelt (mediator), Sergei Witte (Russian delegate), Roman Rosen (Russian delegate), Komura Jutarō (Japanese delegate), Takahira Kogorō (Japanese delegate), the United States (host), the Empire of Japan (party) and 2 more.[1][2][3][4][5]',
  },
  {
    text: 'Who commanded in the Battle of Tsushima?',
    outcome: 'ANSWERED',
    understood: 'Who commanded in the Battle of Tsushima?',
    answer: 'The Battle of Tsushima was commanded by Tōgō Heihachirō and Zinovy Rozhestvensky.[1][2][3]',
  },
  {
    text: 'commanders at the battle of Tsushima',
    outcome: 'ANSWERED',
    understood: 'Who commanded in the Battle of Tsushima?',
    answer: 'The Battle of Tsushima was commanded by Tōgō Heihachirō and Zinovy Rozhestvensky.[1][2][3]',
  },
  {
    text: 'What did Togo command?',
    outcome: 'ANSWERED',
    understood: 'What did Tōgō Heihachirō take part in?',
    answer:
      'Tōgō Heihachirō commanded in the Attack on Port Arthur, the Battle of the Yellow Sea and the Battle of Tsushima.[1][2][3][4][5]',
  },
  {
    text: 'What did Togo take part in in 1920?',
    outcome: 'NOTHING_RECORDED',
    understood: 'What did Tōgō Heihachirō take part in in 1920?',
    answer: 'Nothing is recorded that Tōgō Heihachirō took part in in 1920.',
  },
  {
    text: 'Where was the Treaty of Portsmouth signed?',
    outcome: 'ANSWERED',
    understood: 'What was the place of the Treaty of Portsmouth?',
    answer: 'The Treaty of Portsmouth was signed at Kittery (Portsmouth Navy Yard).[1][2][3][4][5][6]',
  },
  {
    text: 'place of the Portsmouth treaty',
    outcome: 'ANSWERED',
    understood: 'What was the place of the Treaty of Portsmouth?',
    answer: 'The Treaty of Portsmouth was signed at Kittery (Portsmouth Navy Yard).[1][2][3][4][5][6]',
  },
  {
    text: 'When was the Treaty of Portsmouth signed?',
    outcome: 'ANSWERED',
    understood: 'When did the Treaty of Portsmouth begin and end?',
    answer:
      'The Treaty of Portsmouth was signed on 5 September 1905 and ended on 9 August 1945 (uncertain).[1][2][3][4][5][6]',
  },
  {
    text: 'Which treaties did the Treaty of Portsmouth revise?',
    outcome: 'ANSWERED',
    understood: 'Which treaty was revised, superseded or terminated by the Treaty of Portsmouth?',
    answer:
      'The Treaty of Portsmouth revised the Treaty of Saint Petersburg and superseded the Nishi–Rosen Agreement (probable).[1][2][3]',
  },
  {
    text: 'What did the Treaty of Portsmouth supersede?',
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
    text: 'Which treaty revised, superseded or terminated the Treaty of Shimoda',
    outcome: 'ANSWERED',
    understood: 'Which treaty revised, superseded or terminated the Treaty of Shimoda?',
    answer:
      'The Treaty of Shimoda was revised by the Supplementary Russo-Japanese Treaty of Nagasaki, the Russo-Japanese Treaty of Amity and Commerce, the Provisional Regulations on Sakhalin, the Treaty of Saint Petersburg and was superseded by the Russo-Japanese Treaty of Commerce and Navigation.[1][2][3][4][5][6][7][8]',
  },
  {
    text: 'Who succeeded the Tokugawa shogunate?',
    outcome: 'ANSWERED',
    understood: 'Who succeeded the Tokugawa shogunate?',
    answer: 'The Tokugawa shogunate was succeeded by the Empire of Japan (restoration).[1][2]',
  },
  {
    text: 'successor of the Tokugawa shogunate',
    outcome: 'ANSWERED',
    understood: 'Who succeeded the Tokugawa shogunate?',
    answer: 'The Tokugawa shogunate was succeeded by the Empire of Japan (restoration).[1][2]',
  },
  {
    text: 'What came before the Soviet Union?',
    outcome: 'ANSWERED',
    understood: 'Who preceded the Soviet Union?',
    answer: 'The Soviet Union succeeded Soviet Russia (union treaty).[1][2]',
  },
  {
    text: 'predecessor of the Soviet Union',
    outcome: 'ANSWERED',
    understood: 'Who preceded the Soviet Union?',
    answer: 'The Soviet Union succeeded Soviet Russia (union treaty).[1][2]',
  },
  {
    text: 'Who founded Dalian?',
    outcome: 'ANSWERED',
    understood: 'Who founded Dalian?',
    answer: 'Dalian was founded by the Russian Empire.[1][2]',
  },
  {
    text: 'By whom was Dalian founded?',
    outcome: 'ANSWERED',
    understood: 'Who founded Dalian?',
    answer: 'Dalian was founded by the Russian Empire.[1][2]',
  },
  {
    text: 'Which triads were unstable on 1 August 1916?',
    outcome: 'NOTHING_RECORDED',
    understood: 'Which triads of states were unstable on 1 August 1916?',
    answer: 'On 1 August 1916 none of 69 triads of states was unstable.',
  },
  {
    text: 'unbalanced triads on 1 August 1916',
    outcome: 'NOTHING_RECORDED',
    understood: 'Which triads of states were unstable on 1 August 1916?',
    answer: 'On 1 August 1916 none of 69 triads of states was unstable.',
  },
  {
    text: 'How long was Sergei Witte finance minister?',
    outcome: 'ANSWERED',
    understood: 'Which offices called finance minister did Sergei Witte hold?',
    answer: 'Sergei Witte was Minister of Finance of the Russian Empire (11 Sep 1892 – 29 Aug 1903).[1][2][3]',
  },
  {
    text: 'When was Witte finance minister?',
    outcome: 'ANSWERED',
    understood: 'Which offices called finance minister did Sergei Witte hold?',
    answer: 'Sergei Witte was Minister of Finance of the Russian Empire (11 Sep 1892 – 29 Aug 1903).[1][2][3]',
  },
  {
    text: "Who was Japan's minister to Russia in 1903?",
    outcome: 'ANSWERED',
    understood: 'Who was minister to Russia of the Empire of Japan in 1903?',
    answer: "In 1903 the minister to Russia of the Empire of Japan was Kurino Shin'ichirō (Minister to Russia).[1][2]",
  },
  {
    text: 'Japanese minister to Russia in 1903',
    outcome: 'ANSWERED',
    understood: 'Who was minister to Russia of the Empire of Japan in 1903?',
    answer: "In 1903 the minister to Russia of the Empire of Japan was Kurino Shin'ichirō (Minister to Russia).[1][2]",
  },
  {
    text: 'Who held Sakhalin in 1906?',
    outcome: 'ANSWERED',
    understood: 'Who held Sakhalin in 1906?',
    answer:
      'In 1906 nobody is recorded as holding Sakhalin as a whole; of its parts these were held: Northern Sakhalin by the Russian Empire (sovereignty) and Southern Sakhalin by the Empire of Japan (sovereignty).[1][2][3][4][5][6][7]',
  },
  {
    text: 'Who held Etorofu in 1900?',
    outcome: 'ANSWERED',
    understood: 'Who held Etorofu in 1900?',
    answer:
      'In 1900 nobody is recorded as holding Etorofu by itself; it lies in what was held: the Southern Kurils by the Empire of Japan (sovereignty).[1][2]',
  },
  {
    text: 'Who negotiated the Treaty of Shimonoseki?',
    outcome: 'NOTHING_RECORDED',
    understood: 'Who took part in the Treaty of Shimonoseki?',
    answer: 'Nobody is recorded as having taken part in the Treaty of Shimonoseki.',
  },
  {
    text: 'Where did Togo fight?',
    outcome: 'ANSWERED',
    understood: 'What did Tōgō Heihachirō take part in?',
    answer:
      'Tōgō Heihachirō commanded in the Attack on Port Arthur, the Battle of the Yellow Sea and the Battle of Tsushima.[1][2][3][4][5]',
  },
  {
    text: 'What did the Triple Intervention demand?',
    outcome: 'ANSWERED',
    understood: 'Who was putting pressure on any state through the Triple Intervention?',
    answer:
      'These are recorded as putting pressure: the Russian Empire on the Empire of Japan, the German Empire on the Empire of Japan and the French Third Republic on the Empire of Japan, through the Triple Intervention (demand: return Liaodong).[1][2][3][4]',
  },
  {
    text: 'What did Russia demand of Japan in 1895?',
    outcome: 'ANSWERED',
    understood: 'Was the Russian Empire putting pressure on the Empire of Japan in 1895?',
    answer:
      'In 1895 the Russian Empire was putting pressure on the Empire of Japan, through the Triple Intervention (demand: return Liaodong).[1][2][3][4]',
  },
  {
    text: 'Who mediated the Treaty of Portsmouth, and how many days did the conference last?',
    outcome: 'REFUSED',
    notRead: ['many', 'days'],
  },
  {
    text: 'What led to the Triple Intervention and what came of it?',
    outcome: 'ANSWERED',
    understood: 'What led to the Triple Intervention?',
    answer:
      'The Triple Intervention came of the Franco-Russian Alliance (probable), the Building of the Trans-Siberian Railway (probable), the Russian ministerial conference on the peace terms (probable) and the Treaty of Shimonoseki; 22 events and treaties lie upstream in all, and 76 downstream.[1][2][3][4][5][6][7]',
  },
  {
    text: 'Who was allied with Japan on 8 February 1904 and who was at war with it?',
    outcome: 'ANSWERED',
    understood: 'Who was allied with the Empire of Japan on 8 February 1904?',
    answer:
      'On 8 February 1904 the Empire of Japan was allied with the United Kingdom, under the First Anglo-Japanese Alliance.[1][2][3]',
  },
  {
    text: 'Who fought in the Crimean War? When did it end?',
    outcome: 'ANSWERED',
    understood: 'Who took part in the Crimean War?',
    answer:
      'The Crimean War had as participants the Russian Empire (belligerent), the Ottoman Empire (belligerent), the United Kingdom (belligerent), the Second French Empire (belligerent) and the Kingdom of Sardinia (belligerent from January 1855).[1][2][3][4]',
  },
  {
    text: 'Who held Port Arthur, and by what right, on 1 March 1905?',
    outcome: 'ANSWERED',
    understood: 'Who held Port Arthur on 1 March 1905?',
    answer:
      'On 1 March 1905 Port Arthur was held by the Russian Empire (lease), the Qing dynasty (sovereignty) and the Empire of Japan (occupation).[1][2][3][4][5][6][7]',
  },
];
