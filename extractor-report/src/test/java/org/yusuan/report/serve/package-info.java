@NullMarked
package org.yusuan.report.serve;

import org.jspecify.annotations.NullMarked;
