/** Rules over the records of a disclosure: what must hold between its figures, and what makes no sense as it stands. */
@NullMarked
package org.yusuan.check;

import org.jspecify.annotations.NullMarked;
