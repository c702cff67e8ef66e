extension ScaffoldWords {
  static let spanish = ScaffoldWords(
    tagline: "Una petición para mostrar un número de ayuda donde se pueda leer a solas",
    statement:
      "Esta campaña no es la línea nacional contra la trata de personas, ni la oficina de un fiscal general, ni Polaris.",
    exitName: "Servicio Meteorológico Nacional",
    homeDescription: "Pida a su fiscal general que muestre un número de ayuda donde se pueda leer a solas.",
    home: """
      Una persona explotada puede tener poco tiempo a solas. Si el número de la {{hotline.name}} está donde se puede leer a
      solas, hay una manera de pedir ayuda: {{hotline.number}}.

      Cada estado y territorio tiene una oficina que puede ponerlo ahí. En la página del suyo están la oficina, lo que dice
      la ley sobre los avisos y hojas para imprimir.
      """,
    aboutTitle: "Acerca de este sitio",
    aboutDescription: "Quién hace este sitio, qué no es y cómo avisar de un error.",
    about: """
      ## Lo que este sitio no es

      No es la línea, y no contesta llamadas ni mensajes de personas que necesitan ayuda. Para eso está
      {{hotline.number}}. No es la oficina de ningún fiscal general. No es un despacho de abogados, y nada de lo que dice
      es consejo legal.

      ## Quiénes somos

      [Diga aquí quién publica este sitio.]

      ## Correcciones

      Si encuentra un error, escriba a la dirección que está al pie de cada página. Diga qué página es, qué está mal y, si
      puede, dónde se ve el dato correcto. Por favor, no mande nada sobre su situación ni la de otra persona.
      """,
    sourcesTitle: "Fuentes y fechas",
    sourcesDescription: "Qué significan las fechas y las palabras de confianza de este sitio, y qué no se sabe.",
    sources: """
      ## Qué significan las fechas

      La fecha junto a un dato es el día en que se comprobó por última vez, o la de la fuente más nueva que se vio. Los
      cargos cambian de manos, y las leyes cambian.

      ## Qué significa "no se sabe"

      "No se sabe" significa que no vimos el dato en una fuente. No significa "no". Un negocio que debe mostrar un aviso
      debe leer la ley y usar el aviso modelo de su organismo.
      """,
    storyDescription: "Una petición al fiscal general de cada estado y territorio para que muestre un número de ayuda.",
    story: """
      La {{hotline.name}} es un número para cada estado y territorio: {{hotline.number}}. Solo puede ayudar a quienes saben
      que existe.

      Un fiscal general puede hablarle a todo el público. La oficina puede poner el número en sus propias páginas, ofrecer a
      los negocios un aviso para colgar y decirles qué pide la ley. En Puerto Rico la oficina la dirige un secretario de
      Justicia, y le pedimos lo mismo.
      """,
    petitionTitle: "Lo que pedimos",
    petitionDescription:
      "Dos cosas que pedimos al fiscal general, o al secretario de Justicia, de cada estado y territorio.",
    petition: """
      Al fiscal general, o al secretario de Justicia, de cada estado, distrito y territorio:

      1. **Dé a conocer el número.** Ponga {{hotline.number}} en la página principal de su oficina, y repítalo en sus
         mensajes y actos.
      2. **Ayude a que se muestre.** Ofrezca a los negocios un aviso para colgar donde se pueda leer a solas, como en baños
         públicos y salas de descanso.
      """,
    actionNote: "Qué decir y qué escribir. Texto sencillo; quien lee pone las palabras que están entre [corchetes].",
    opening:
      "Buenos días. Me llamo [su nombre]. Vivo en [su ciudad], {{jurisdiction.name}}. Quiero pedirle algo a su oficina.",
    point: """
      Por favor, pongan el número de la {{hotline.name}} en su sitio web y en sus medios, y apoyen que se muestre donde se \
      pueda leer a solas. El número es {{hotline.number}}.
      """,
    close: """
      ¿Me pueden avisar qué decide su oficina? Me llamo [su nombre], y me encuentran en [su teléfono o correo]. Gracias por \
      su tiempo.
      """,
    voicemail: """
      Buenos días. Habla [su nombre], de [su ciudad], {{jurisdiction.name}}. Le pido a su oficina que ayude a que se vea el \
      número de la {{hotline.name}}: {{hotline.number}}. Me encuentran en [su teléfono o correo]. Gracias.
      """,
    subject: "Una petición para dar a conocer {{hotline.number}}",
    letter: """
      A: {{ag.addressee}}

      Respetable {{ag.salutation}}:

      Vivo en [su ciudad], {{jurisdiction.name}}. Por favor, ayude a que más personas vean el número de la {{hotline.name}}: {{hotline.number}}.

      Póngalo en su sitio web y en sus medios, y ofrezca a los negocios un aviso para colgar donde se pueda leer a solas.

      Me gustaría saber qué decide su oficina.

      Atentamente,

      [su nombre]

      [su dirección o correo]
      """,
    toolkitNote:
      "Lo que una oficina puede usar tal como está. Texto sencillo; lo que está entre [corchetes] lo completa la oficina.",
    badge: "Ponga este número donde se pueda leer.",
    pressRelease: """
      COMUNICADO DE PRENSA
      Fecha: [fecha]
      Contacto: [nombre, teléfono y correo de quien atiende a la prensa]

      Un número, donde se pueda leer a solas: {{hotline.number}}

      [ciudad], {{jurisdiction.name}}. Nuestra oficina pide a negocios y oficinas públicas que pongan un número de teléfono donde se pueda leer a solas. Es el número de la {{hotline.name}}: {{hotline.number}}.

      [Palabras sugeridas, para aprobar, cambiar o quitar ({{ag.salutation}}): "Una hoja de papel es poca cosa. Puede leerla alguien que está a solas un minuto."]
      """,
    proclamation: """
      BORRADOR DE PROCLAMA
      Para: {{ag.salutation}}. Puede aprobarlo, cambiarlo o dejarlo. Nadie lo ha firmado.

      Un número solo ayuda a quienes saben que existe.

      Por eso yo, [nombre y cargo], declaro [día o semana] en {{jurisdiction.name}} como el tiempo de poner el {{hotline.number}}, de la {{hotline.name}}, donde se pueda leer a solas.

      Firma: ____________________

      Fecha: ____________________
      """,
    shortMessage: "{{hotline.number}}: {{hotline.name}}.",
    update: "[Diga qué pasó, en dos o tres oraciones, y ponga un enlace a una página donde se pueda ver.]",
    stateTitle: { "La campaña en \($0)" },
    state: "[Diga qué es diferente aquí, y qué se puede pedir que en otros lugares no.]",
    page: "[Escriba la página aquí.]")
}
