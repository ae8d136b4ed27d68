package org.yusuan.record;

import org.yusuan.document.Cell;

/** A cell of a table with what it is there for. */
public record RoledCell(Cell cell, Role role, String ref) {}
