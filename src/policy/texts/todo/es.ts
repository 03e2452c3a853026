import type { TodoText } from '../shape.ts'

export const es: TodoText = {
  complaints:
    'Averigüe quién se queja y si esas personas esperaban sus mensajes, escriba solo a quienes los esperaban y ofrezca recibir menos.',
  'hard-bounces':
    'Averigüe de dónde vienen estas direcciones, retire todo lo que llegó del mismo modo y no escriba a nadie que no haya confirmado su dirección.',
  blocks: 'Lea en el informe de la campaña qué dijeron los servidores y corríjalo antes de enviar más.',
  'soft-bounces': 'Envíe más despacio, y primero a quienes le han leído hace poco.',
  unsubscribes:
    'Envíe lo que se anunció en el formulario, no más a menudo de lo que dice, y solo a quienes lo pidieron.',
  traps:
    'Averigüe de dónde vienen estas direcciones y retire todo lo que llegó del mismo modo: nadie se las dio nunca.',
  'refused-content':
    'Lea por qué se rechazaron estos textos antes de escribir el siguiente; si un rechazo es un error, pida que lo mire una persona.',
  'reviewed-content':
    'No hay nada que hacer: una persona mira estos textos. Si a menudo es sin motivo, dígalo en el caso.',
  'missing-proofs': 'Aporte los documentos que muestran dónde consintieron estas personas, o retire a estas personas.',
  'broken-proofs':
    'No cambie nada. Díganos en el caso cómo se obtuvieron estos consentimientos y conserve sus propios documentos.',
  'changed-forms':
    'Pegue las líneas del formulario en la página tal como son, sin marcar, ocultar ni reformular nada, y pida que se vuelva a mirar la página.',
  'untrue-imports':
    'No traiga ninguna lista de la que no pueda probar cada fila, y adjunte lo que muestra dónde consintieron estas personas.',
  'lost-appeals': 'Lea los motivos de estas decisiones y corrija lo que nombran antes de volver a recurrir.',
}
