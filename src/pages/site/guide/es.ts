import type { Guide } from '../guide.ts'

export const es: Guide = {
  start: {
    title: 'Empezar',
    lead: 'Un comando trae lo que falta y lo arranca todo.',
    sections: [
      {
        title: 'Instalar',
        says: [
          'Hace falta Node 20 o posterior, con npm. El primer arranque trae lo demás, crea una base de datos en `./data` y dice en qué dirección escucha.',
          'Abra esa dirección. Quien se registra primero administra la instalación, y el registro público se cierra; después invita a los demás o vuelve a abrirlo.',
        ],
        type: 'start',
      },
      {
        title: 'Mirar primero',
        says: ['Con datos verosímiles, como `demo@example.org` y la contraseña `tall ships sail slowly`:'],
        type: 'demo',
      },
      {
        title: 'Sin navegador',
        says: [
          'Escribe en JSON el identificador de la cuenta y una clave de API. La API se describe a sí misma en [/v1/openapi.json](/v1/openapi.json).',
        ],
        type: 'setUp',
      },
      {
        title: 'Antes del primer mensaje',
        says: [
          'Lea y acepte las políticas y diga quién está detrás de sus mensajes. Mientras no configure una vía de salida en los ajustes, el correo llega a un buzón de pruebas de la consola, tal como lo vería quien lo recibe.',
        ],
      },
    ],
  },
  forms: {
    title: 'Formularios y consentimiento',
    lead: 'No hay listas. Las personas consienten una finalidad y se les escribe a través de ella.',
    sections: [
      {
        title: 'Una finalidad',
        says: [
          'Dice qué se va a recibir, con qué frecuencia y por qué canal. Una finalidad ampliada es otra: el consentimiento no crece con ella.',
        ],
      },
      {
        title: 'Un formulario',
        says: [
          'Cada finalidad tiene su casilla. Una casilla no tiene ningún estado que usted pueda fijar, y por eso empieza vacía; no se mezcla con las condiciones, y nadie tiene que marcarla para obtener otra cosa.',
          'Al guardar se le dice qué está mal y qué exigencia incumple. Una versión publicada no cambia nunca: un cambio es la versión siguiente.',
        ],
      },
      {
        title: 'Confirmación',
        says: [
          'El correo lleva un enlace a una página, y la página un botón. Los programas que siguen enlaces no confirman nada. El enlace sirve una vez y durante siete días.',
          'En cada mensaje hay una página de preferencias y la baja con un clic.',
        ],
      },
      {
        title: 'En su propia página',
        says: [
          'Un formulario tiene dirección propia. También puede estar en un marco, o dentro de su página con una línea; una lista dice en qué páginas puede aparecer.',
        ],
      },
    ],
  },
  proof: {
    title: 'Prueba',
    lead: 'Cada consentimiento consta en un registro que solo crece. Quien lo dude puede comprobarlo sin usted.',
    sections: [
      {
        title: 'Qué contiene una prueba',
        says: [
          'Un informe para leer, los datos para recalcular, el formulario tal como se mostró, el correo de confirmación y el lugar en el registro. De cada afirmación dice PROVED, STATED BY SENDER o NOT SHOWN (probado, afirmado por el remitente, no mostrado), nunca simplemente «válido».',
        ],
      },
      {
        title: 'Comprobar una',
        says: [
          'En el navegador, en [la página de comprobación](/consent/verify), que no envía nada, o en cualquier máquina, sin conexión. La regla de comprobación está en [/consent/policy](/consent/policy): consígala una vez, de alguien de confianza, y guárdela.',
        ],
        type: 'verify',
      },
      {
        title: 'Comprobar todo el registro',
        says: ['Desde fuera, anotación por anotación, con las firmas de sus testigos:'],
        type: 'verifyLog',
      },
      {
        title: 'Borrado',
        says: [
          'Lo personal figura en el registro como resúmenes con sal bajo una clave propia. Destruida la clave, ya no dicen nada, y el registro sigue íntegro.',
        ],
      },
    ],
  },
  sending: {
    title: 'Envío',
    lead: 'Un mensaje sale cuando el consentimiento, el contenido y la situación de la cuenta lo permiten en ese momento.',
    sections: [
      {
        title: 'El control',
        says: [
          'Pregunta cuando se fijan los destinatarios y otra vez justo antes de cada salida. Ningún intento ocurre más de un cuarto de segundo después de una retirada.',
        ],
      },
      {
        title: 'Revisión del contenido',
        says: [
          'Asunto, texto, textos de las imágenes y enlaces se contrastan con [la Política antispam](/legal/anti-spam) en su máquina. Puede preguntar antes:',
        ],
        type: 'screen',
      },
      {
        title: 'La vía de salida',
        says: [
          'Su propio relé, un proveedor por HTTP o directamente los servidores de destino, con firma DKIM. Los límites de cada servidor se aprenden de sus respuestas.',
        ],
      },
      {
        title: 'Después de un fallo',
        says: [
          'Cada persona está intacta, servida o incierta. Las campañas retienen las inciertas y usted decide; nadie recibe dos veces una carta por accidente.',
        ],
      },
    ],
  },
  cookies: {
    title: 'Sitios web y cookies',
    lead: 'Lo que no está permitido no se carga: el propio navegador se atiene a ello.',
    sections: [
      {
        title: 'Un inventario',
        says: [
          'Cada cookie, clave, origen y contenido incrustado de un sitio, con su clase, finalidad y duración. De él salen la tabla de [la política](/legal/cookies), la pregunta y una cabecera que nombra solo los orígenes permitidos. Lo que no figura queda denegado, se haya permitido lo que se haya permitido.',
        ],
      },
      {
        title: 'La pregunta',
        says: [
          'Rechazar va primero, y las tres respuestas se parecen. Cerrar es rechazar. No se vuelve a preguntar durante 26 semanas, salvo que sea nueva una clase, un origen o una finalidad.',
        ],
      },
      {
        title: 'Un recibo',
        says: [
          'Quien elige puede guardar [un recibo](/cookies). Todos los que eligieron lo mismo esa semana tienen el mismo, así que no nombra a nadie. Se comprueba sin conexión:',
        ],
        type: 'receipt',
      },
      {
        title: 'Vídeos, mapas, publicidad',
        says: [
          'Un vídeo es un recuadro que dice quién está detrás, hasta que se permite o se abre una vez. Un socio publicitario recibe un marco y los temas de las páginas, de una lista pública: ninguna dirección, ningún número, ningún resumen de ellos. Cuando se desactiva, se le pide que olvide el navegador.',
        ],
      },
    ],
  },
}
