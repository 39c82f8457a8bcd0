import { phrases } from './phrases.ts'

/** How employers say no in Spanish, French and German: the usual sentences only. */
export const NO_PHRASES_ELSEWHERE: readonly RegExp[] = phrases(
  'no (has|ha|hemos|han|ha podido|fue|fuiste|fuera|podemos|vamos a|podremos) ~ (sido|resultado|seleccionado|seleccionada|seleccionados|elegido|elegida|continuar|seguir|avanzar|avanzado|ofrecerte|ofrecerle|superado|pasado|prosperado|seleccionarte|seleccionarle)',
  'no (continuar|seguir|avanzar|continuaremos|seguiremos|avanzaremos|continuará|seguirá|continuarás) ~ (con|adelante|en el proceso|en este|en nuestro|el proceso|tu|su)',
  '(hemos|se ha|han) (decidido|optado|elegido|seleccionado) ~ (por|con|a) (otro|otra|otros|otras|un|una) (candidato|candidata|candidatos|candidatas|candidatura|candidaturas|perfil|perfiles|persona|personas)',
  '(otro|otros|otra|otras) (candidato|candidatos|candidatura|candidaturas|perfil|perfiles|personas) … (ajusta|ajustan|adecua|adecúa|adecuan|encaja|encajan|adapta|adaptan|acerca|acercan)',
  '(perfil|candidatura|experiencia) … no … (ajusta|encaja|adecua|adecúa|corresponde|cumple|seleccionada|seleccionado|avanzar|continuar)',
  '(vacante|puesto|posición|plaza) ~ (ha sido|fue|está|ya) ~ (cubierta|cubierto|cerrada|cerrado|cancelada|cancelado)',
  '(lamentamos|sentimos) ~ (comunicarte|comunicarle|informarte|informarle|decirte|comunicar|informar) que … no',
  'descartar tu candidatura|descartado tu candidatura|descartada',
  "(ne|n') ?~ (pas|plus) ~ (retenu|retenue|retenir|donner suite|donner une suite|poursuivre|été sélectionnée?|sélectionnée?|favorable|aboutir|abouti|correspond|aller plus loin)",
  '(pas|plus) (été )?(retenue?|sélectionnée?|donner|poursuivre|retenir|aboutir|en mesure de|aller plus loin)(?! votre rendez)',
  '(suite|réponse) (favorable|positive) … (pas|impossible)|(pas|plus) ~ (suite|réponse) (favorable|positive)|réponse négative|suite défavorable',
  "(d'autres|autres|autre|un autre) (candidats?|candidates?|candidatures?|profils?) ~ (correspond|correspondent|correspondant|plus|mieux|dont|en adéquation)",
  '(poste|offre) ~ (a été|est) (désormais |maintenant |déjà |finalement )?(pourvue?|fermée?|annulée?|supprimée?)',
  '(nicht|keine|kein|leider nicht|nicht mehr|nicht weiter) ~ (berücksichtigen|berücksichtigt|berücksichtigung|weiterverfolgen|fortsetzen|fortzusetzen|entschieden|anbieten|entsprechen|entsprochen|ausgewählt|einladen|in die engere|zusage|zusagen|in betracht|positive|in frage|weiter verfolgen|fortführen|fortzuführen|überzeugen|in die nächste)',
  '(für|zugunsten|zu gunsten) (einen|eine|andere|anderen|eines|einer|anderer) ~ (bewerber|bewerberin|bewerbern|bewerber:in|bewerbers|kandidaten|kandidatin|kandidat|mitbewerber|mitbewerbers|bewerbenden|kandidat:innen|person|bewerbung) ~ (entschieden)?',
  '(andere|anderen|anderer|mit anderen) (bewerber|bewerbern|bewerberinnen|kandidaten|kandidatinnen|kandidat:innen|bewerbungen|profile) … (besser|mehr|genauer|näher|fortzusetzen|fortsetzen|entschieden|passen|entsprechen)',
  '(müssen|muss) (wir |ich )?(ihnen|dir|euch)? ?(daher |deshalb |leider |heute )?(absagen|eine absage|ablehnen)|eine absage (erteilen|geben)|absage erteilen',
  '(stelle|position) ~ (wurde|ist|bereits) ~ (besetzt|vergeben|geschlossen|gestrichen)',
  '(ihre|deine) bewerbung ~ (leider )?(nicht|abgelehnt|ablehnen)',
)
