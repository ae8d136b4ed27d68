@NullMarked
package org.yusuan.warehouse;

import org.jspecify.annotations.NullMarked;
