package org.yusuan.form.table;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.yusuan.document.Cell;
import org.yusuan.record.Residue;
import org.yusuan.record.Role;
import org.yusuan.record.RoledCell;

/**
 * What each cell of one table is there for, as the reading of the table finds out. A cell that no step gives a role is
 * residue: that is how nothing is dropped silently.
 */
public final class Roles {
    private final FormTable table;
    private final IdentityHashMap<Cell, Role> roles = new IdentityHashMap<>();
    private final IdentityHashMap<Cell, String> reasons = new IdentityHashMap<>();

    private final Doubts doubts = new Doubts();

    public Roles(FormTable table) {
        this.table = table;
    }

    public void assign(Cell cell, Role role) {
        roles.put(cell, role);
        reasons.remove(cell);
    }

    /** Gives the role only where the cell has none yet. */
    public void assignIfFree(Cell cell, Role role) {
        if (!has(cell)) {
            assign(cell, role);
        }
    }

    /** Says why a cell is in no record. */
    public void leave(Cell cell, String reason) {
        roles.put(cell, Role.RESIDUE);
        reasons.put(cell, reason);
    }

    public boolean has(Cell cell) {
        return roles.containsKey(cell);
    }

    public boolean is(Cell cell, Role role) {
        return roles.get(cell) == role;
    }

    /** Every cell of the table with its role; what has none is residue, what is blank is empty. */
    public List<RoledCell> all() {
        List<RoledCell> all = new ArrayList<>();
        for (Cell cell : table.grid().cells()) {
            Role fallback = cell.isBlank() ? Role.EMPTY : Role.RESIDUE;
            all.add(new RoledCell(cell, roles.getOrDefault(cell, fallback), table.ref(cell)));
        }
        return all;
    }

    /** Where the reading of the table is in doubt. */
    public Doubts doubts() {
        return doubts;
    }

    public List<Residue> residue() {
        List<Residue> residue = new ArrayList<>();
        for (RoledCell roled : all()) {
            if (roled.role() == Role.RESIDUE) {
                Cell cell = roled.cell();
                String reason = reasons.getOrDefault(cell, "no_role");
                residue.add(new Residue(table.id(), cell.text(), reason, table.origin(cell)));
            }
        }
        return residue;
    }
}
