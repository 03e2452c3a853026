import type { SiteWords } from '../words.ts'

export const es: SiteWords = {
  skip: 'Ir al contenido',
  main: 'Menú principal',
  foot: 'Sobre este sitio',
  features: 'Funciones',
  docs: 'Guía',
  logIn: 'Iniciar sesión',
  toConsole: 'Ir a la consola',
  setUp: 'Poner en marcha esta instalación',
  open: 'Abrir una cuenta',
  invited: 'Las cuentas de esta instalación se abren por invitación: pídala a quien la administra.',
  begin: 'Cómo empezar',
  policies: 'Políticas',
  checking: 'Comprobar',
  check: 'Comprobar una prueba',
  log: 'Punto de control del registro',
  api: 'Descripción de la API',
  home: {
    title: 'Marketing por correo y SMS que no sirve para hacer spam',
    lead: 'OptiMail Pro funciona en su propia máquina, para una organización o para muchas. Nada sale de ella sin un consentimiento vigente para esa finalidad, ese canal y esa dirección.',
    way: 'Qué ocurre antes de que salga un mensaje',
    steps: [
      {
        title: 'Alguien marca una casilla',
        says: 'Estaba vacía, nombra una sola finalidad y está separada de las condiciones.',
      },
      {
        title: 'Lo confirma',
        says: 'Con un botón en una página. Un programa que solo sigue enlaces no confirma nada.',
      },
      {
        title: 'El registro lo guarda',
        says: 'Como una anotación que nadie puede cambiar después, ni siquiera quien administra la máquina.',
      },
      {
        title: 'El control mira otra vez',
        says: 'En el momento del envío. Quien se haya dado de baja entretanto no recibe nada.',
      },
    ],
    points: [
      {
        title: 'Formularios que no pueden engañar',
        says: 'Una casilla marcada de antemano ni siquiera se puede escribir. Cada formulario se revisa antes de publicarse, y se le dice qué está mal y por qué.',
      },
      {
        title: 'Pruebas que otros pueden comprobar',
        says: 'Un archivo por consentimiento: lo que se mostró, lo que se eligió y que constaba en el registro. Cualquiera lo comprueba sin conexión y sin tener que fiarse del remitente.',
      },
      {
        title: 'Leído antes de enviarse',
        says: 'Cada mensaje se contrasta con la Política antispam en su propia máquina, en seis idiomas, con las palabras que motivaron el veredicto.',
      },
      {
        title: 'Consecuencias con motivos',
        says: 'Avisos, límites y suspensiones llevan notificación, pruebas, plazo y recurso, que decide otra persona.',
      },
      {
        title: 'Medido solo con un sí',
        says: 'Aperturas y clics son una finalidad aparte. Sin consentimiento, un mensaje no lleva ninguna imagen que lo cuente y sus enlaces quedan como usted los escribió.',
      },
      {
        title: 'Cookies que retiene el propio navegador',
        says: 'Mientras algo no esté permitido, el navegador lo rechaza. Vale para nuestras páginas y, con una cabecera, para las suyas.',
      },
    ],
    see: 'Véalo',
    proof: {
      title: '¿Le han enviado una prueba?',
      says: 'La página que la comprueba trabaja en su navegador y no envía nada. También puede guardarla y usarla sin conexión.',
    },
    where: 'Dónde encontrarnos',
  },
  all: {
    title: 'Funciones',
    lead: 'De la primera casilla de un formulario a la última línea de un informe.',
    groups: [
      {
        title: 'Consentimiento',
        items: [
          'Finalidades en vez de listas: cada persona acepta lo que va a recibir, con qué frecuencia y por qué canal.',
          'Formularios en seis idiomas, como página, en un marco o dentro de su propia página, sin JavaScript si lo prefiere.',
          'Doble confirmación con un botón, con un enlace que sirve una vez y caduca.',
          'Una página de preferencias para cada persona y baja con un clic (RFC 8058).',
        ],
      },
      {
        title: 'Prueba',
        items: [
          'Un único registro para la instalación al que solo se añade (RFC 6962), público y refrendado por los testigos que usted designe.',
          'Pruebas de una en una o por millares, con un informe, el formulario tal como se mostró y el correo de confirmación.',
          'Un borrado que deja íntegro el registro: lo personal figura solo como resúmenes con sal, bajo claves que se pueden destruir.',
        ],
      },
      {
        title: 'Envío',
        items: [
          'Campañas con segmentos, horas en la hora local de quien lee, ritmo y comparación de varios textos.',
          'Por su propio relé, por proveedores a través de HTTP o directamente a los servidores de destino, firmado con DKIM.',
          'Tras un fallo, cada destinatario queda intacto, servido o incierto, y los inciertos se le muestran.',
          'Mensajes transaccionales de plantillas registradas, cada uno ligado a algo que hizo su destinatario.',
        ],
      },
      {
        title: 'Lo que vuelve',
        items: [
          'Los rebotes, las quejas y las bajas por correo se leen, con la regla que los clasificó.',
          'Informes cuyas sumas cuadran: aceptados, fallidos, retenidos y pendientes dan lo que se había fijado.',
          'Importaciones que deben demostrar su origen antes de que se les escriba.',
        ],
      },
      {
        title: 'Sitios web y cookies',
        items: [
          'De un único inventario de cookies, claves y orígenes salen la tabla, el aviso y la cabecera.',
          'Rechazar, aceptar y elegir pesan lo mismo y están en el mismo nivel; se respeta Global Privacy Control.',
          'Las visitas se cuentan como sumas, con nombre a partir de cinco; nada en absoluto sin consentimiento.',
        ],
      },
      {
        title: 'Funcionamiento',
        items: [
          'Dos comandos: uno lo arranca todo, otro lo prueba todo. PostgreSQL viene incluido o es el suyo.',
          'Una API, una línea de comandos y una consola salidas de la misma lista de operaciones.',
          'Copias de seguridad ensayadas, papeles repartidos entre varias máquinas, y nada que se envíe a terceros.',
        ],
      },
    ],
  },
  guide: {
    title: 'Guía',
    lead: 'Cinco páginas breves para empezar. Lo demás lo dice la consola allí donde hace falta.',
    next: 'Siguiente',
  },
  advert: {
    is: 'Anuncio',
    by: provider => `Mostrado por ${provider}`,
    ours: {
      title: 'Un boletín que la gente ha pedido',
      says: 'OptiMail Pro arranca con un solo comando en su propia máquina.',
    },
    ask: provider => `Pedir a ${provider} que olvide este navegador`,
    asks: provider =>
      `Cuando usted desactiva aquí la publicidad dirigida, se pide a ${provider} que olvide este navegador.`,
    asked: provider => `Se ha pedido a ${provider} que olvide este navegador.`,
  },
}
