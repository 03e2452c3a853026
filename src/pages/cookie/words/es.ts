import type { CookieWords } from '../words.ts'

export const es: CookieWords = {
  way: 'Cookies',
  blocked:
    'Si su navegador bloquea las cookies, esta página funciona igualmente; solo no es posible iniciar sesión ni recordar lo que elija, porque para eso sirven las cookies.',
  language: 'Idioma',
  providers: 'Todos los proveedores',
  settings: {
    title: 'Su decisión sobre las cookies',
    says: 'Cinco clases, una decisión para cada una. Lo que active o desactive aquí vale también para el almacenamiento de su navegador y para todo lo que se carga desde otros sitios.',
    nothing:
      'Estas páginas usan solo lo estrictamente necesario. Por ahora no hay nada que elegir y nadie le pregunta nada.',
    unused: 'Por ahora no se usan en estas páginas.',
    both: 'La publicidad que viene del dominio de otra empresa requiere tanto «Publicidad dirigida» como «Terceros».',
    none: 'No ha elegido nada: solo se usa lo estrictamente necesario.',
    chosen: week => `Eligió en la semana del ${week}.`,
    until: day => `Si nada cambia, no se le volverá a preguntar antes del ${day}.`,
    saved: 'Su decisión está en vigor.',
    register: version => `Versión ${version} del registro, tal como está en vigor ahora.`,
    receipt: 'Recibo de su decisión',
    back: 'Volver a la página',
    columns: { domain: 'Dominio', name: 'Nombre', provider: 'Proveedor', purpose: 'Finalidad', lifetime: 'Duración' },
  },
  notKept: {
    title: 'Su navegador no ha guardado su decisión',
    says: 'Bloquea las cookies, así que su decisión no puede recordarse y no se puede iniciar sesión; todo lo demás funciona, y no se usa nada que no sea estrictamente necesario.',
  },
  clearing: {
    title: 'Su decisión está en vigor',
    says: 'Se está eliminando lo que había en su navegador de las clases que ha desactivado.',
    goOn: 'Continuar',
  },
  notOurs: {
    title: 'Esto no venía de nuestra página',
    says: 'Lo envió la página de otra persona, así que no se ha cambiado nada. Usted decide en esta página:',
  },
  receipt: {
    title: 'Recibo de su decisión',
    says: 'Demuestra qué se eligió, con qué versión de la pregunta y en qué semana. Lo firma este sitio.',
    same: 'No dice nada de usted: quienes eligieron lo mismo esa semana tienen el mismo recibo, letra por letra.',
    none: 'No hay ninguna decisión de la que dar recibo.',
    download: 'Descargar el recibo',
    check: 'Cualquiera puede comprobarlo sin preguntarnos: la clave está en',
  },
  embed: {
    blocked: (title, provider) => `«${title}» de ${provider} no se muestra`,
    why: (className, origin) =>
      `Se cargaría desde ${origin} y pertenece a la clase «${className}», que usted no ha permitido.`,
    once: 'Cargar una vez',
    allow: className => `Permitir «${className}»`,
    gpc: 'El Global Privacy Control de su navegador lo mantiene desactivado.',
  },
}
