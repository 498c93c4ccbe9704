package io.gazette.validate.numbering;

import io.gazette.model.Block;

/** The labels that are numbered by one rule. */
enum Family {
  ARTICLES(ArticleNumbers.RULES),
  DIVISIONS(DivisionNumbers.RULES),
  ITEMS(ItemNumbers.RULES),
  HEADINGS(HeadingNumbers.RULES);

  private final NumberRules rules;

  Family(NumberRules rules) {
    this.rules = rules;
  }

  NumberRules rules() {
    return rules;
  }

  /** Whether an excerpt, or a list of changes, leaves some of them out. */
  boolean mayLackSome() {
    return this == ARTICLES || this == HEADINGS;
  }

  static Family of(Block.Type type) {
    return switch (type) {
      case PART, SUBPART, CHAPTER, SECTION -> DIVISIONS;
      case ARTICLE -> ARTICLES;
      case HEADING -> HEADINGS;
      case PARAGRAPH, ITEM, SUBITEM -> ITEMS;
    };
  }
}
