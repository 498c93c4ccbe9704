package io.gazette.compare;

import io.gazette.amend.Change;
import io.gazette.amend.Change.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A law while the changes of a decision are carried out in it, one after the other. */
final class AmendedText {

  private final List<AmendedUnit> units = new ArrayList<>();

  /** Within one instruction an article may be called by the number it was just given. */
  private final Map<String, AmendedUnit> renamed = new HashMap<>();

  private boolean numberedAnew;

  AmendedText(List<Provision> law) {
    law.forEach(p -> units.add(AmendedUnit.old(p)));
  }

  /** Carries out one change; whether that could be done. */
  boolean apply(Instructed change) {
    if (change.first()) {
      renamed.clear();
    }
    boolean applied = false;
    List<io.gazette.amend.Provision> targets = change.change().targets();
    for (int i = 0; i < targets.size(); i++) {
      applied |= apply(change, targets.get(i), i);
    }
    return applied;
  }

  private boolean apply(Instructed change, io.gazette.amend.Provision target, int which) {
    if (target.isWhole()) {
      return changeWords(units, change);
    }
    if (target.article().isEmpty()) {
      Optional<AmendedUnit> division = division(target.division());
      return division.isPresent() && changeWords(List.of(division.get()), change);
    }
    boolean whole = target.paragraph().isEmpty() && target.item().isEmpty();
    if (whole && change.change().kind() == Kind.INSERTION && change.replacement().isEmpty()) {
      return which > 0 || insert(change, target.article());
    }
    Optional<AmendedUnit> article = article(target.article());
    if (article.isEmpty()) {
      return false;
    }
    return whole ? article(change, article.get(), which) : article.get().part(change, target);
  }

  private static boolean changeWords(List<AmendedUnit> units, Instructed change) {
    boolean changed = false;
    for (AmendedUnit unit : units) {
      changed |= unit.words(change);
    }
    return changed;
  }

  /** A change of an article as a whole. */
  private boolean article(Instructed change, AmendedUnit article, int which) {
    return switch (change.change().kind()) {
      case RENUMBERING -> renumber(change.change(), article, which);
      case REPEAL -> change.old().isEmpty() ? article.repeal() : article.words(change);
      case INSERTION -> article.words(change);
      case SUBSTITUTION ->
          change.old().isEmpty() ? replace(change, article, which) : article.words(change);
    };
  }

  private boolean renumber(Change change, AmendedUnit article, int which) {
    if (which >= change.numbers().size() || change.numbers().get(which).article().isEmpty()) {
      return false;
    }
    article.becomes(change.numbers().get(which).article());
    renamed.put(article.number(), article);
    numberedAnew = true;
    return true;
  }

  /** One article by one, or several by as many. */
  private boolean replace(Instructed change, AmendedUnit article, int which) {
    List<Provision> fresh = NewText.provisions(change.fresh(), article.number());
    if (which >= fresh.size()) {
      return !fresh.isEmpty() && article.repeal();
    }
    article.replace(fresh.get(which));
    boolean last = which + 1 == change.change().targets().size();
    for (int more = which + 1; last && more < fresh.size(); more++) {
      units.add(units.indexOf(article) + more - which, AmendedUnit.fresh(fresh.get(more)));
    }
    return true;
  }

  /** New articles, and headings among them, where their numbers belong. */
  private boolean insert(Instructed change, String number) {
    List<Provision> fresh = NewText.provisions(change.fresh(), number);
    if (fresh.isEmpty()) {
      return false;
    }
    numberedAnew |= article(number).isPresent();
    for (Provision each : fresh) {
      units.add(AmendedUnit.fresh(each));
    }
    return true;
  }

  private Optional<AmendedUnit> article(String number) {
    if (renamed.containsKey(number)) {
      return Optional.of(renamed.get(number));
    }
    return units.stream()
        .filter(u -> u.isArticle() && !u.isFresh() && u.oldNumber().equals(number))
        .findFirst();
  }

  /** chp_2__sec_1: the heading of the second chapter's first section. */
  private Optional<AmendedUnit> division(String id) {
    int at = 0;
    Optional<AmendedUnit> found = Optional.empty();
    for (int from = 0; from >= 0; from = next(id, from)) {
      int end = id.indexOf("__", from);
      String step = end < 0 ? id.substring(from) : id.substring(from, end);
      found = Optional.empty();
      String type = step.substring(0, Math.max(0, step.indexOf('_')));
      String number = step.substring(step.indexOf('_') + 1);
      for (; at < units.size() && found.isEmpty(); at++) {
        Piece piece = units.get(at).provision().piece();
        if (isDivision(piece.type(), type) && piece.number().equals(number)) {
          found = Optional.of(units.get(at));
        }
      }
    }
    return found;
  }

  private static int next(String id, int from) {
    int end = id.indexOf("__", from);
    return end < 0 ? -1 : end + 2;
  }

  private static boolean isDivision(String type, String id) {
    return switch (id) {
      case "chp" -> type.equals("chapter");
      case "sec" -> type.equals("section");
      default -> type.equals(id);
    };
  }

  /** What the decision takes out of the law. */
  List<Provision> repealed() {
    return units.stream().filter(AmendedUnit::isRepealed).flatMap(u -> u.old().stream()).toList();
  }

  /** The law as the decision wants it, in order and numbered. */
  List<AmendedUnit> result() {
    return Numbered.of(units, numberedAnew);
  }
}
