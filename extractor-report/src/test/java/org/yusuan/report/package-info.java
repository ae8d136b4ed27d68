@NullMarked
package org.yusuan.report;

import org.jspecify.annotations.NullMarked;
