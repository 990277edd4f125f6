/** A named schema and the schemas its text mentions. */
export interface Node {
  readonly name: string;
  readonly needs: ReadonlySet<string>;
}

/**
 * Orders schemas so that each stands after those it mentions (Tarjan's strongly connected components, which come out
 * that way). `rank` says who is declared when: a mention of something not yet declared has to be lazy.
 */
export function declarationOrder(nodes: readonly Node[]): Node[] {
  const byName = new Map(nodes.map((node) => [node.name, node]));
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const onStack = new Set<string>();
  const ordered: Node[] = [];

  const visit = (node: Node): void => {
    const own = index.size;
    index.set(node.name, own);
    low.set(node.name, own);
    stack.push(node.name);
    onStack.add(node.name);
    for (const need of node.needs) {
      const target = byName.get(need);
      if (!target) continue;
      if (!index.has(need)) {
        visit(target);
        low.set(node.name, Math.min(low.get(node.name) ?? own, low.get(need) ?? own));
      } else if (onStack.has(need)) {
        low.set(node.name, Math.min(low.get(node.name) ?? own, index.get(need) ?? own));
      }
    }
    if (low.get(node.name) !== own) return;
    const group: Node[] = [];
    for (let name = stack.pop(); name !== undefined; name = stack.pop()) {
      onStack.delete(name);
      const member = byName.get(name);
      if (member) group.push(member);
      if (name === node.name) break;
    }
    ordered.push(...group);
  };

  for (const node of nodes) if (!index.has(node.name)) visit(node);
  return ordered;
}
