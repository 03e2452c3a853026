/** Spanish of the screens of purposes. */

import type { Folders } from '../folders.ts'
import { counted } from '../../written.ts'

export const tables = {
  'purpose/words': {
    title: 'Finalidades',
    says: 'Para qué son los mensajes, con las palabras que se aceptan. Cada una tiene su propia casilla.',
    make: 'Nueva finalidad',
    name: 'Nombre',
    channels: 'Canales',
    state: 'Estado',
    people: 'Personas activas',
    changed: 'Modificada',
    unnamed: 'Sin nombre',
    noneTitle: 'Aún no hay finalidades',
    noneSays:
      'Una finalidad dice qué mensajes recibirá alguien, para qué y con qué frecuencia: «Tuestes de la semana: cafés nuevos y recetas, como máximo una vez por semana». Después, un formulario pregunta por ella.',
    all: 'Todas',
    inUse: 'En uso',
    archived: 'Archivadas',
    archiving: 'Archivar',
    show: 'Mostrar',

    kind: 'Quién escribe',
    kinds: {
      marketing: 'Usted: sus mensajes',
      partner: 'Un socio: sus propios mensajes',
      tracking: 'Nadie: usted mira quién abre y hace clic',
    },
    nameHint: 'Lo que ven los lectores: «Tuestes de la semana»',
    description: 'Qué mensajes',
    descriptionHint: 'Sobre qué, y de qué tipo: «Cafés nuevos, recetas y ofertas de nuestra tienda»',
    howOften: 'Como máximo',
    per: 'por',
    periods: { day: 'día', week: 'semana', month: 'mes', year: 'año' },
    often: 'La frecuencia, en palabras',
    slug: 'Identificador',
    slugHint: 'Su nombre en cada prueba. No cambia una vez publicada la finalidad.',
    slugFixed: 'Figura en las pruebas y no cambia.',
    begin: 'Crear',

    back: 'Finalidades',
    rules: 'Lo que permite',
    channelNames: { email: 'Correo', sms: 'SMS', call: 'Llamadas' },
    channelsHint:
      'Cada canal tiene su propia casilla en cada formulario. Los SMS y las llamadas piden un número y dicen lo que exige la ley.',
    boundHint: 'El sistema respeta este límite. La frase dice lo mismo en cada idioma.',
    wordsTitle: 'Lo que se lee',
    wordsSays:
      'Las mismas palabras están junto a cada casilla de esta finalidad. Un formulario puede preguntar en los idiomas que hay aquí.',
    missing: 'Sin redactar',
    write: (language: string) => `Redactar: ${language}`,
    drop: (language: string) => `Quitar: ${language}`,
    dropped: (language: string) => `${language}: idioma quitado.`,
    length: (count: number, most: number) => `${count} de ${most} caracteres`,

    publish: 'Publicar',
    publishTitle: 'Publicar esta finalidad',
    publishFirst:
      'Desde ahora los formularios pueden preguntar por ella. Lo publicado no cambia nunca: pasa a formar parte de cada prueba.',
    publishNext: (v: number) =>
      `La versión ${v} queda como está, palabra por palabra, y también lo que se aceptó. Quien aceptó la versión ${v} no ha aceptado la versión ${v + 1}: una finalidad más amplia necesita una nueva marca.`,
    publishForms: (v: number) =>
      `Los formularios siguen preguntando por la versión ${v} hasta que ponga en ellos la nueva. Las campañas de la nueva versión llegan a quienes marcan la casilla nueva.`,
    published: (v: number) => `La versión ${v} está publicada.`,
    widerTitle: (v: number) => `Se aceptó la versión ${v}, y nada más`,
    versions: 'Versiones',
    versionsSays: 'Lo que se publicó, palabra por palabra. Nada de esto se puede cambiar.',
    noVersions: 'Aún no hay nada publicado, así que no se puede preguntar a nadie.',
    versionOf: (v: number) => `Versión ${v}`,
    bound: (count: number, per: string) => `como máximo ${count} por ${per}`,

    archive: 'Archivar',
    wasArchived: (name: string) =>
      `«${name}» se ha archivado: ningún formulario puede preguntar por ella. Los consentimientos y las pruebas se conservan.`,
    archivedSays:
      'Esta finalidad está archivada. Ningún formulario puede preguntar por ella; los consentimientos y las pruebas se conservan.',
    restore: 'Sacar del archivo',
    undo: 'Deshacer',
    agreed: (count: number) => counted(count, 'persona consintió y confirmó', 'personas consintieron y confirmaron'),
  },
} satisfies Folders['purpose']
