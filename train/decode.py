"""The best tree with one root over arc scores (Chu and Liu; Edmonds), as src/nlp/tree.c does it."""
import numpy as np


def is_tree(heads):
    """heads[i] of word i + 1; exactly one 0 and no cycle."""
    if sum(h == 0 for h in heads) != 1:
        return False
    for i in range(len(heads)):
        k, steps = i + 1, 0
        while k and steps <= len(heads):
            k, steps = heads[k - 1], steps + 1
        if k:
            return False
    return True


def arborescence(s):
    """s [n+1][n+1]: s[d][h]; best heads of nodes 1..n, node 0 the root."""
    n = len(s)
    heads = s.argmax(1)
    heads[0] = -1
    state, cycle = np.zeros(n, int), None
    for i in range(1, n):
        k, path = i, []
        while k > 0 and state[k] == 0:
            state[k] = 1
            path.append(k)
            k = heads[k]
        if k > 0 and state[k] == 1 and k in path:
            cycle = path[path.index(k):]
            break
        for x in path:
            state[x] = 2
    if cycle is None:
        return heads
    inside = np.zeros(n, bool)
    inside[cycle] = True
    rest = [i for i in range(n) if not inside[i]]
    m = len(rest)
    t = np.full((m + 1, m + 1), -np.inf)
    t[:m, :m] = s[np.ix_(rest, rest)]
    own = s[cycle, heads[cycle]]
    enter = s[np.ix_(cycle, rest)] - own[:, None]
    t[m, :m] = enter.max(0)
    t[:m, m] = s[np.ix_(rest, cycle)].max(1)
    sub = arborescence(t)
    for a, node in enumerate(rest):
        if a == 0:
            continue
        heads[node] = rest[sub[a]] if sub[a] < m else cycle[int(s[node, cycle].argmax())]
    came = rest[sub[m]]
    broken = cycle[int(enter[:, sub[m]].argmax())]
    heads[broken] = came
    return heads


def tree(scores):
    """scores [n][n+1] (column 0 the root); list of heads, 0 the root."""
    greedy = [int(h) for h in scores.argmax(1)]
    if is_tree(greedy):
        return greedy
    n = len(scores)
    best, total = None, -np.inf
    for root in range(1, n + 1):
        s = np.full((n + 1, n + 1), -np.inf)
        s[1:] = scores
        np.fill_diagonal(s, -np.inf)
        s[1:, 0] = -np.inf
        s[root] = -np.inf
        s[root, 0] = scores[root - 1, 0]
        heads = arborescence(s)[1:]
        value = scores[np.arange(n), heads].sum()
        if value > total:
            best, total = [int(h) for h in heads], value
    return best
