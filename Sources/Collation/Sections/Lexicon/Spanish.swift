// Spanish words of news, by section.

extension SectionWords {
  static let spanishWorld = SectionWords(
    strong: """
      tregua bombardeo bombardeos misiles misil rebeldes milicia milicias yihadistas rehenes embajador embajada
      diplomacia diplomático otan onu refugiados genocidio junta golpe talibanes hamás hezbolá kremlin terremoto
      tsunami
      """,
    clear: """
      guerra ejército soldados tropas militar militares ataque ataques atentado explosión civiles muertos heridos
      frontera sanciones cumbre ucrania rusia ruso moscú kiev israel israelí gaza palestinos irán siria china pekín
      afganistán venezuela cuba conflicto ocupación
      """,
    weak: "presidente capital región protestas humanitaria washington paz internacional")
  static let spanishPolitics = SectionWords(
    strong: """
      congreso senado senador senadores diputado diputada diputados ministro ministra ministros moncloa gobierno
      elecciones electoral electores votantes candidato candidata parlamento parlamentario referéndum psoe vox
      investidura moción legislatura
      """,
    clear: """
      partido política político izquierda derecha mayoría oposición voto votos ley proyecto reforma campaña encuesta
      alcalde alcaldesa enmienda coalición democracia constitución socialista popular independentistas generalitat
      """,
    weak: "debate medida acuerdo declaró estado inmigración presupuesto")
  static let spanishBusiness = SectionWords(
    strong: """
      bolsa acciones accionistas ibex beneficio beneficios dividendo adquisición quiebra inflación recesión bce
      banco bancos tipos economistas pib empresa empresas inversores despidos desempleo paro aranceles
      """,
    clear: """
      economía económico económica mercado mercados millones euros dólares precios ventas grupo directivo filial
      fábrica empleos trabajadores comercio exportaciones petróleo fabricante industria financiero crédito deuda
      déficit impuestos consumidores vivienda trimestre
      """,
    weak: "alza caída sector coste costo clientes producción crecimiento")
  static let spanishTechnology = SectionWords(
    strong: """
      software ordenador ordenadores computadora internet móvil smartphone aplicación aplicaciones navegador hackers
      ciberataque ciberseguridad algoritmo algoritmos robot robots chip chips google microsoft chatbot cifrado
      servidores
      """,
    clear: """
      inteligencia artificial datos digital digitales tecnología tecnológica tecnologías usuarios red redes línea
      plataforma pantalla dispositivo dispositivos fibra videojuego videojuegos consola batería desarrolladores
      startup electrónica
      """,
    weak: "versión función sistema acceso servicio")
  static let spanishScience = SectionWords(
    strong: """
      científicos científico investigadores astrónomos planeta telescopio galaxia sonda astronauta astronautas
      espacial nasa fósil fósiles dinosaurio arqueólogos físico biólogo glaciares biodiversidad
      """,
    clear: """
      ciencia ciencias investigación estudio laboratorio especies especie animales genes adn evolución luna marte
      espacio cohete satélite clima climático calentamiento emisiones carbono océano océanos bosque temperaturas csic
      """,
    weak: "universidad descubrimiento revista naturaleza análisis ambiente")
  static let spanishHealth = SectionWords(
    strong: """
      pacientes paciente hospital hospitales médico médicos enfermera enfermeras cirugía cáncer tumor enfermedad
      enfermedades infección virus vacuna vacunas vacunación gripe covid epidemia pandemia diabetes alzhéimer
      medicamento medicamentos tratamiento
      """,
    clear: """
      salud sanidad sanitario sanitaria síntomas diagnóstico urgencias terapia obesidad sangre corazón dolor
      depresión embarazo alcohol tabaco alimentación farmacia dosis mental
      """,
    weak: "riesgo estudio prevención personas cuerpo sueño")
  static let spanishSport = SectionWords(
    strong: """
      fútbol tenis baloncesto partido partidos entrenador delantero portero centrocampista defensa gol goles penalti
      liga copa jugadores jugador seleccionador olímpico olímpicos medalla final semifinal torneo ciclismo ciclista
      etapa fifa uefa árbitro
      """,
    clear: """
      equipo club victoria derrota temporada marcador puntos deporte deportivo carrera campeón campeona campeonato
      título ganador estadio afición lesión fichaje récord podio selección set
      """,
    weak: "minuto gira domingo sábado ganó puesto")
  static let spanishCulture = SectionWords(
    strong: """
      película películas cine director actor actriz actores novela novelista escritor escritora teatro ópera
      orquesta concierto álbum cantante canción canciones exposición museo pintor cuadro artista artistas festival
      goya óscar
      """,
    clear: """
      música cultura cultural libro libros literatura literario escenario espectáculo serie televisión autor autora
      editorial premio papel rodaje documental danza fotógrafo moda galería obra obras público
      """,
    weak: "historia vida personaje estrella relato estreno")
}
