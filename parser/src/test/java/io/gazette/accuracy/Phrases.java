package io.gazette.accuracy;

import java.util.SplittableRandom;

/** Sentences of no particular meaning in the tone of official documents. */
record Phrases(SplittableRandom random) {

  private static final String[] WHO = {
    "各区、县（市）人民政府", "市财政局", "市发展改革委", "各有关部门", "市住房城乡建设局", "乡镇人民政府和街道办事处", "市市场监管局"
  };
  private static final String[] DOES = {"要建立健全", "应当进一步完善", "要加快推进", "负责统筹组织", "要定期评估", "应当依法公开"};
  private static final String[] WHAT = {
    "工作协调机制", "项目储备和资金保障制度", "“一网通办”服务平台", "基层治理与公共服务体系", "信用评价结果运用办法", "重点区域的监测和预警"
  };
  private static final String[] HOW = {
    "确保各项任务按期完成",
    "形成上下联动、齐抓共管的工作格局",
    "并于每年12月底前报送进展情况",
    "对落实不力的单位予以通报",
    "不断提高群众满意度",
    "力争到2025年覆盖率达到95%以上"
  };
  private static final String[] MATTER = {
    "营商环境优化",
    "数字经济发展",
    "城市更新改造",
    "农村生活污水治理",
    "养老服务提升",
    "安全生产整治",
    "河湖生态保护",
    "公共文化服务",
    "便民停车设施建设",
    "食品安全监管"
  };
  private static final String[] MATTER_ENGLISH = {
    "Optimizing the Business Environment",
    "Developing the Digital Economy",
    "Urban Renewal",
    "Rural Sewage Treatment",
    "Improving Elderly Care",
    "Work Safety",
    "Protecting Rivers and Lakes",
    "Public Cultural Services",
    "Building Public Parking Facilities",
    "Food Safety Supervision"
  };
  private static final String[] NAMES = {"王建平", "李 明", "张晓东", "赵 敏", "陈国华", "刘志远"};

  /** A sentence, its full stop included. */
  String sentence() {
    return one(WHO) + one(DOES) + one(WHAT) + "，" + one(HOW) + "。";
  }

  String sentences(int count) {
    return sentence().concat(count > 1 ? sentences(count - 1) : "");
  }

  /** A paragraph of two to eight sentences. */
  String paragraph() {
    return sentences(random.nextInt(2, 9));
  }

  String heading() {
    return one(DOES).replace("要", "").replace("应当", "").replace("负责", "") + one(WHAT);
  }

  int matter() {
    return random.nextInt(MATTER.length);
  }

  String matter(int index) {
    return MATTER[index];
  }

  String matterEnglish(int index) {
    return MATTER_ENGLISH[index];
  }

  String name() {
    return one(NAMES);
  }

  String one(String... from) {
    return from[random.nextInt(from.length)];
  }
}
