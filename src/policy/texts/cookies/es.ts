import type { CookieText } from '../shape.ts'

export const es: CookieText = {
  title: 'Política de cookies',
  opening:
    'Una cookie es un pequeño texto que un sitio deja en un navegador para recordar algo. Esta política dice qué clases hay, cuáles utiliza esta instalación en sus propias páginas y para qué, y cómo elige usted.',
  sections: {
    general: { heading: 'Las cookies y lo que funciona como ellas', says: [] },
    necessary: {
      heading: 'Estrictamente necesarias',
      says: [
        'En una primera visita no se guarda nada. Iniciar sesión en la consola coloca una cookie con un valor aleatorio; cerrarla la elimina. Lo que usted permite, y el idioma si elige uno, se recuerdan cada uno en una cookie que contiene esa elección y nada más. Los formularios de inscripción, las páginas de confirmación y las de preferencias no colocan ninguna por sí mismas.',
      ],
    },
    performance: {
      heading: 'Rendimiento',
      says: [
        'Las visitas a estas páginas solo se cuentan si usted lo permite, y se suman al momento. Una fecha, la misma para todos los que vinieron ese día, evita que se le cuente dos veces.',
      ],
    },
    functional: {
      heading: 'Funcionales',
      says: [
        'Si usted lo permite, la consola recuerda en su navegador cómo la ha dispuesto, y los vídeos y mapas de otros se abren en su lugar.',
      ],
    },
    targeting: {
      heading: 'Publicidad dirigida',
      says: [
        'En estas páginas solo hay publicidad si el registro nombra a su socio, y solo reconoce un navegador si usted permite tanto la publicidad dirigida como los terceros.',
      ],
    },
    thirdParty: {
      heading: 'Terceros',
      says: [
        'Las páginas de esta instalación no cargan nada de otros sitios salvo de los orígenes que el registro nombra, y de estos solo mientras usted lo permita.',
      ],
    },
    choice: { heading: 'Su elección', says: [] },
    register: {
      heading: 'El registro',
      says: ['Todo lo que las páginas de esta instalación guardan en un navegador:'],
    },
  },
  columns: { name: 'Nombre', class: 'Clase', provider: 'Proveedor', purpose: 'Para qué', lifetime: 'Duración' },
  ours: 'esta instalación',
  stored: {
    session: {
      class: 'cookie estrictamente necesaria',
      purpose: 'mantiene su sesión; se coloca al iniciarla',
      lifetime: '{sessionDays} días como máximo, {idleDays} días sin uso',
    },
    layout: {
      class: 'funcional, almacenamiento local',
      purpose: 'cómo ha dispuesto la consola; se guarda cuando la cambia',
      lifetime: 'hasta que usted lo borre',
    },
    colours: {
      class: 'funcional, almacenamiento local',
      purpose: 'claro u oscuro; se guarda cuando lo elige',
      lifetime: 'hasta que usted lo borre',
    },
  },
  demands: {
    'CK-01':
      'Esta política está fechada y es pública, y nombra cada cookie y rastreador: nombre, clase, proveedor, finalidad y duración. Una versión nueva que añada una clase, un origen o una finalidad vuelve a preguntar a cada visitante.',
    'CK-02': 'Las cookies recuerdan cosas como su idioma o que ha iniciado sesión.',
    'CK-03':
      'Todo lo que almacena o reconoce sigue la misma elección que las cookies: almacenamiento local, bases de datos del navegador, píxeles, balizas, enlaces decorados, scripts de huella y, en los correos, la medición de aperturas y clics.',
    'CK-04':
      'Las cookies estrictamente necesarias solo se colocan en respuesta a algo que usted hace: elegir su privacidad, iniciar sesión, rellenar un formulario. No pueden desactivarse.',
    'CK-05':
      'Las cookies estrictamente necesarias no contienen nada que permita identificarle: un valor aleatorio o una simple elección.',
    'CK-06':
      'Puede configurar su navegador para que bloquee estas cookies o le avise. Aun así cada página se muestra y dice qué no funciona.',
    'CK-07':
      'Las cookies de rendimiento, cuando se permiten, cuentan las visitas y su procedencia, para medir y mejorar un sitio.',
    'CK-08': 'Muestran qué páginas se leen más y menos, y cómo se mueven los visitantes por un sitio.',
    'CK-09': 'Lo que recogen se suma al instante y por eso es anónimo: no hay registro de un visitante concreto.',
    'CK-10': 'Si no las permite, no se sabe que ha estado aquí y no se mide nada.',
    'CK-11':
      'Las cookies funcionales, cuando se permiten, dan más funciones y ajustes personales: vídeos, mapas, chats, elecciones recordadas. Podemos colocarlas nosotros o terceros cuyos servicios están en la página.',
    'CK-12':
      'Si no las permite, algunos de estos servicios, o todos, no funcionan. En su lugar figura qué está bloqueado y por quién, y puede permitirlo allí mismo.',
    'CK-13':
      'Las cookies de publicidad dirigida, cuando se permiten, las colocan socios publicitarios nombrados, que pueden crear un perfil de sus intereses y mostrarle anuncios en otros sitios. Reconocen el navegador y el dispositivo; nunca se entrega una dirección ni un número.',
    'CK-14': 'Si no las permite, verá publicidad menos dirigida. Nada más cambia.',
    'CK-15':
      'Las cookies de terceros vienen de un dominio distinto del sitio, con fines de publicidad y marketing. Cada origen está declarado, y el propio navegador rechaza los demás.',
    'CK-16':
      'Usted elige por clases y puede cambiar su elección en cualquier momento, desde cada página. Rechazar no exige más pasos que aceptar, y se respeta la señal de su navegador (Global Privacy Control).',
  },
}
