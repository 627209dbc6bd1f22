#ifndef CTERMINAL_H
#define CTERMINAL_H

/// Columns and rows of a terminal; -1 where the descriptor is none.
int cterminal_size(int descriptor, int *columns, int *rows);

#endif
