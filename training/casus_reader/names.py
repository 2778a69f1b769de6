"""Invented combinations of ordinary given names, surnames and places, to vary names in training."""

GIVEN = """Ahmed Aisha Aleksandr Alejandra Ali Amina Ana Andrzej Anwar Arjun Ayşe Barış Bashar Boris Carlos Chen Chidi
Dmytro Dragan Elena Emeka Emmanuel Enrique Fatima Fatou François Giorgi Giulia Gustavo Hamid Hassan Hiroshi Ibrahim
Igor Ines Ismail Jamal Jarosław João José Kamala Karim Kenji Khalid Kim Kwame Laszlo Leila Li Lindiwe Luis Mahmoud
Maria Marta Mehmet Miguel Mikheil Min-jun Mirjana Mohammed Mustafa Nadia Narendra Nguyen Nikolai Nikos Nur Oleksii
Olga Omar Paolo Park Pedro Petr Priya Rafael Rajesh Ramzan Rania Ravi Salman Samir Sergei Shinzo Siti Sofia Sunil
Svetlana Tariq Tatiana Thabo Tomas Uhuru Viktor Volodymyr Wang Wei Xi Yasmin Yoweri Yuki Yusuf Zainab Zhang Zoran
Michael Sarah David Laura James Emma Robert Anna Thomas Julia Peter Helen Paul Claire George Margaret""".split()

SURNAMES = """Abadi Abdullah Abe Adeyemi Aguilar Ahmadi Akhmetov Alvarez Amadou Anderson Arslan Aziz Baghdadi Bakiyev
Banda Barzani Benali Berisha Bhatt Bianchi Bondarenko Boubakar Bukele Castillo Chavez Chaudhry Cho Conte Correa
Demir Deng Desai Diallo Dlamini Dubois Duarte Erdem Fernandez Fischer Flores Fofana García Ghani González Gruber Guterres
Hadi Haddad Hariri Hashimi Horvat Hussein Ito Ivanov Jansen Jovanović Kabila Kaczmarek Kagame Karimov Kaya Keita
Kenyatta Khalil Khan Kim Kovács Kowalski Kozlov Kumar Lavrenko Lê López Lukić Mahmoudi Maliki Mandla Marchetti Mbeki
Medina Melnyk Mensah Meyer Mitsotaki Mokoena Mwangi Nakamura Nasser Ndiaye Nguyen Novak Obasi Okafor Oliveira Orbanek
Ortega Osman Ouattara Papadopoulos Park Pashayan Patel Petrov Popescu Qureshi Rahimi Rahman Rajapakse Ramirez Reyes
Rossi Ruto Sadiq Saleh Salvini Sánchez Santos Sato Schmidt Shevchenko Sharif Silva Singh Sokolov Suleiman Tanaka
Tesfaye Touré Traoré Tshabalala Ueda Vasquez Vučić Wickham Wong Yilmaz Yıldız Zaman Zardari Zelenko Zhou Zuma""".split()

PLACES = """Abuja Accra Afghanistan Albania Aleppo Algiers Algeria Amman Angola Ankara Argentina Armenia Asmara Astana
Athens Azerbaijan Baghdad Bahrain Baku Bamako Bangladesh Basra Beijing Beirut Belarus Belgrade Benghazi Berlin Bogotá
Bolivia Botswana Brazil Brussels Bucharest Budapest Burundi Cairo Cambodia Cameroon Caracas Chad Chechnya Chile China
Colombia Colombo Congo Crimea Croatia Cuba Cyprus Damascus Darfur Dhaka Donetsk Ecuador Egypt Eritrea Estonia Ethiopia
Finland France Gabon Gaza Geneva Georgia Germany Ghana Greece Guatemala Guinea Haiti Hanoi Havana Helsinki Herat
Homs Honduras Hungary Idlib India Indonesia Iran Iraq Islamabad Israel Istanbul Italy Jakarta Japan Jerusalem Jordan
Kabul Kampala Kandahar Karachi Kashmir Kathmandu Kazakhstan Kenya Kharkiv Khartoum Kherson Kigali Kinshasa Kosovo
Kunduz Kuwait Kyiv Lagos Lahore Laos Latvia Lebanon Liberia Libya Lima Lisbon Lithuania London Luanda Luhansk Macedonia
Madrid Malawi Malaysia Mali Manila Mariupol Mexico Minsk Mogadishu Moldova Mongolia Montenegro Morocco Moscow Mosul
Mozambique Myanmar Nairobi Namibia Nepal Nicaragua Niger Nigeria Oman Oslo Pakistan Palestine Panama Paris Peru
Peshawar Poland Portugal Prague Pretoria Pyongyang Qatar Quito Rabat Raqqa Riga Riyadh Romania Rome Russia Rwanda
Alabama Arizona Boston Calgary California Chicago Dallas Denver Detroit Florida Glasgow Houston Kansas Leeds Liverpool
Manchester Melbourne Miami Michigan Montreal Nevada Ohio Ontario Oregon Philadelphia Phoenix Quebec Queensland Scotland
Seattle Sydney Texas Toronto Utah Vancouver Victoria Virginia Wales Yorkshire Anbar Bavaria Catalonia Donbas Gujarat
Helmand Jalisco Kivu Oromia Punjab Rakhine Sindh Tigray Basilan Chiapas Dagestan Hokkaido Kaduna Lombardy Nangarhar
Sanaa Santiago Sarajevo Senegal Seoul Serbia Shanghai Singapore Sinjar Skopje Slovenia Sofia Somalia Spain Stockholm
Sudan Sweden Syria Taipei Tajikistan Tanzania Tbilisi Tehran Thailand Tibet Togo Tokyo Tripoli Tunis Tunisia Turkey
Uganda Ukraine Uruguay Uzbekistan Vienna Vietnam Vilnius Warsaw Washington Xinjiang Yemen Yerevan Zagreb Zambia
Zimbabwe""".split()

ORGANISATIONS = """Airbus ANC ASEAN BBC Boeing Bundestag Chevron CIA CNN Congress Duma ECOWAS EU Europol Eurostat Exxon
FARC Fatah FBI FIFA Fidesz Frontex FSB Gazprom Google Greenpeace Hamas Hezbollah Huawei IAEA IGAD IMF Interpol ISIS
Kremlin Knesset Likud Mercosur Microsoft NATO Nestlé Newsday OECD OPEC OSCE Oxfam Parliament Pemex Pentagon Petrobras
PKK Politico Renamo Reuters Rosneft Samsung Senate Shell Siemens Sinopec SWAPO Syriza Taliban Telesur Tesla Toyota Total
U.N. UN UNESCO UNHCR UNICEF Unita USAID Verizon Volkswagen WHO WTO Xinhua Yahoo YPG ZANU""".split()

AGENCIES = ["AP", "AFP", "Reuters", "Xinhua", "DPA", "TASS", "Interfax", "ANSA", "Kyodo"]
