package org.yusuan.check;

/** The language in which findings are told. */
public enum Language {
    /** 中文. */
    ZH,
    /** English. */
    EN
}
