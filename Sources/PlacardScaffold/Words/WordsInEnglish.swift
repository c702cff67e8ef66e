extension ScaffoldWords {
  static let english = ScaffoldWords(
    tagline: "A request to show one hotline number where people can read it alone",
    statement:
      "This campaign is not the National Human Trafficking Hotline, not an Attorney General’s office and not Polaris.",
    exitName: "National Weather Service",
    homeDescription: "Ask your Attorney General to show one hotline number where people can read it alone.",
    home: """
      Somebody who is being exploited may have little time alone. If the number of the {{hotline.name}} is where people can
      read it alone, there is a way to ask for help: {{hotline.number}}.

      Every state and territory has an office that can put it there. On the page of yours you will find the office, what
      the law there says about notices, and sheets to print.
      """,
    aboutTitle: "About this site",
    aboutDescription: "Who makes this site, what it is not, and how to report a mistake.",
    about: """
      ## What this site is not

      It is not the hotline, and it does not answer calls or messages from people who need help. For that, use
      {{hotline.number}}. It is not the office of any Attorney General. It is not a law firm, and nothing here is legal
      advice.

      ## Who we are

      [Say here who publishes this site.]

      ## Corrections

      If you find a mistake, write to the address at the foot of each page. Say which page, what is wrong and, if you can,
      where the right fact can be seen. Please do not send anything about your own situation or another person’s.
      """,
    sourcesTitle: "Sources and dates",
    sourcesDescription: "What the dates and confidence words on this site mean, and what is not known.",
    sources: """
      ## What the dates mean

      A date beside a fact is the day it was last checked, or the date of the newest source seen for it. Offices change
      hands, and laws change.

      ## What "not known" means

      "Not known" means that we did not see the fact in a source. It does not mean "no". A business that must post a notice
      should read the statute and use its agency’s model notice.
      """,
    storyDescription: "A request to the Attorney General of each state and territory to show one hotline number.",
    story: """
      The {{hotline.name}} is one number for every state and territory: {{hotline.number}}. It can help only the people who
      know that it exists.

      An Attorney General can speak to the whole public. The office can put the number on its own pages, offer businesses a
      notice to hang, and tell them what the law asks. In Puerto Rico the office is headed by a Secretary of Justice, and we
      ask the same of that office.
      """,
    petitionTitle: "What we ask",
    petitionDescription:
      "Two things we ask of the Attorney General, or the Secretary of Justice, of each state and territory.",
    petition: """
      To the Attorney General, or the Secretary of Justice, of each state, district and territory:

      1. **Publicize the number.** Put {{hotline.number}} on your office’s home page, and repeat it in your messages and
         events.
      2. **Help people to post it.** Offer businesses a notice to hang where people can read it alone, such as public
         restrooms and break rooms.
      """,
    actionNote: "What to say and what to write. Plain text; words in [brackets] are for the reader to fill in.",
    opening:
      "Hello. My name is [your name]. I live in [your town], {{jurisdiction.name}}. I have a request for your office.",
    point: """
      Please put the number of the {{hotline.name}} on your own website and channels, and support posting it where people \
      can read it alone. The number is {{hotline.number}}.
      """,
    close: """
      Could somebody let me know what your office decides? My name is [your name], and the best way to reach me is [your \
      phone or email]. Thank you for your time.
      """,
    voicemail: """
      Hello. This is [your name], from [your town], {{jurisdiction.name}}. I am asking your office to help people see the \
      number of the {{hotline.name}}: {{hotline.number}}. You can reach me at [your phone or email]. Thank you.
      """,
    subject: "A request to publicize {{hotline.number}}",
    letter: """
      To: {{ag.addressee}}

      Dear {{ag.salutation}}:

      I live in [your town], {{jurisdiction.name}}. Please help more people see the number of the {{hotline.name}}: {{hotline.number}}.

      Please put it on your own website and channels, and offer businesses a notice to hang where people can read it alone.

      I would be glad to hear what your office decides.

      Sincerely,

      [your name]

      [your address or email]
      """,
    toolkitNote: "What an office may use as it is. Plain text; words in [brackets] are for the office to fill in.",
    badge: "Put this number where people can read it.",
    pressRelease: """
      PRESS RELEASE
      Date: [date]
      Contact: [name, phone and email of your press contact]

      One number, where people can read it alone: {{hotline.number}}

      [city], {{jurisdiction.name}}. The {{ag.office}} is asking businesses and public offices to put one phone number where people can read it alone. It is the number of the {{hotline.name}}: {{hotline.number}}.

      [Suggested words, to approve, change or leave out ({{ag.salutation}}): "A sheet of paper is a small thing. It may be read by somebody who is alone for a minute."]
      """,
    proclamation: """
      DRAFT PROCLAMATION
      To: {{ag.addressee}}. A draft to approve, change or leave. Nobody has signed it.

      A number can help only the people who know that it exists.

      So I, [name and title], name [day or week] in {{jurisdiction.name}} as a time to put {{hotline.number}}, the number of the {{hotline.name}}, where people can read it alone.

      Signed: ____________________

      Date: ____________________
      """,
    shortMessage: "Post this number where people can read it alone: {{hotline.number}}, {{hotline.name}}.",
    update: "[Say what happened, in two or three sentences, and link to a page where readers can see it.]",
    stateTitle: { "The campaign in \($0)" },
    state: "[Say what is different here, and what readers can ask for that others cannot.]",
    page: "[Write the page here.]")
}
