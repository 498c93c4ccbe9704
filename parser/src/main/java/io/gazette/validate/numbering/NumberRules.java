package io.gazette.validate.numbering;

import io.gazette.diagnostic.Rule;
import java.util.List;

/**
 * The rules of one family of labels.
 *
 * @param gap a number is left out
 * @param repeated a number stands twice
 * @param outOfOrder a label is misnumbered, or two are swapped
 */
record NumberRules(Rule gap, Rule repeated, Rule outOfOrder) {

  List<Rule> all() {
    return List.of(gap, repeated, outOfOrder);
  }

  Rule of(NumberFault.Kind kind) {
    return switch (kind) {
      case GAP -> gap;
      case REPEATED -> repeated;
      case OUT_OF_ORDER -> outOfOrder;
    };
  }
}
