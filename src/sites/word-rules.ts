/** Words that take an answer for granted, or push towards one: a banner that says them did not ask [CK-16]. */

/** That going on, scrolling or saying nothing is agreeing. */
const IMPLIED = [
  /\bby (?:continuing|using|browsing|staying|scrolling|closing|visiting|navigating)\b[^.]{0,80}\b(?:agree|accept|consent)/iu,
  /\b(?:you|your) (?:agree|accept|consent)\b[^.]{0,60}\b(?:by|if you|when you) (?:continu|us|brows|stay|scroll|clos|visit|navigat)/iu,
  /\ben (?:continuant|poursuivant|utilisant|naviguant|fermant|restant)\b[^.]{0,80}\b(?:acceptez|consentez|accord)/iu,
  /\b(?:durch|mit|bei) (?:die|der|dem|das)? ?(?:weitere[nr]?|weiter|nutzung|verwendung|weitersurfen|schließen|besuch)\b[^.]{0,80}\b(?:stimmen|akzeptieren|einverstanden|zu\b)/iu,
  /\b(?:wenn sie|indem sie)\b[^.]{0,40}\b(?:weiter|fortfahren|nutzen|surfen|schließen)[^.]{0,60}\b(?:stimmen|akzeptieren|einverstanden)/iu,
  /\b(?:al|si) (?:continuar?|continúa|seguir|sigue|navegar?|navega|usar?|utilizar?|cerrar|permanecer)\b[^.]{0,80}\b(?:acepta|consiente|autoriza)/iu,
  /\b(?:continuando|proseguendo|navigando|utilizzando|chiudendo|scorrendo)\b[^.]{0,80}\b(?:accett|acconsent|consent)/iu,
  /\b(?:ao|se) (?:continuar|prosseguir|navegar|usar|utilizar|fechar|permanecer)\b[^.]{0,80}\b(?:aceita|concorda|consente)/iu,
]

/** That refusing costs something which it must not cost. */
const THREATS = [
  /\b(?:must|have to|need to|required to) (?:accept|agree|consent|allow)/iu,
  /\b(?:cannot|can't|can’t|won't|won’t|will not|unable to) (?:use|access|enter|visit|see|view|read) (?:this|the|our) (?:site|website|page|content)/iu,
  /\b(?:devez|obligatoire d|il faut) ?(?:accepter|consentir)/iu,
  /\b(?:müssen|sie müssen)\b[^.]{0,60}\b(?:akzeptieren|zustimmen|annehmen)/iu,
  /\b(?:debe|tiene que|es obligatorio) (?:aceptar|consentir)/iu,
  /\b(?:deve|è obbligatorio|bisogna) (?:accettare|acconsentire)/iu,
  /\b(?:deve|tem de|é obrigatório) (?:aceitar|consentir)/iu,
]

export const takesForGranted = (text: string): boolean => IMPLIED.some(it => it.test(text))
export const threatens = (text: string): boolean => THREATS.some(it => it.test(text))
