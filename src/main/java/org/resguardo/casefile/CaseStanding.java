package org.resguardo.casefile;

import java.util.List;
import org.resguardo.reference.Stage;

/**
 * Where a case stands: status ACTIVE, SUSPENDED or CLOSED, the derived stage, whether everyone has
 * come to an end, who holds it, and the rows that statistics read.
 */
record CaseStanding(
    String status,
    Stage stage,
    boolean everyoneEnded,
    String office,
    Long prosecutorId,
    String offence,
    List<AccusedStanding> accused,
    List<StageSpell> stageSpells,
    List<LoadSpell> spells,
    List<LoadFlow> flows) {}
