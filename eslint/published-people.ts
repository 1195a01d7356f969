import type { Rule } from 'eslint';
import { TypeFlags } from 'typescript';

const PEOPLE = ['mentors', 'testimonials', 'consents', 'participations'];

/** What only the whole kit has: what `publish()` gives has no consents. */
const MARK_OF_A_WHOLE_KIT = 'consents';

/**
 * Lint rule: nobody reads a list of people from a whole kit, whatever its name there: `kit.mentors`,
 * `read.kit['consents']`, `const { mentors } = everything`. People come through `publish(kit, today)`.
 * Where types are not known, what is called `kit` is taken for a whole one.
 */
export const publishedPeople: Rule.RuleModule = {
  meta: {
    type: 'problem',
    docs: { description: 'people are read through publish() of src/core/published.ts' },
    schema: [],
    messages: {
      past: 'People come through one door: read `publish(kit, today).{{name}}` of src/core/published.ts, not the whole kit.',
    },
  },
  create(context) {
    const isWholeKit = wholeKitTest(context.sourceCode.parserServices as object);
    const judge = (node: Rule.Node, name: string | undefined, owner: Node): void => {
      if (name !== undefined && PEOPLE.includes(name) && isWholeKit(owner)) {
        context.report({ node, messageId: 'past', data: { name } });
      }
    };
    return {
      MemberExpression: (node) => {
        judge(node, nameOf(node.property, node.computed), node.object);
      },
      VariableDeclarator: (node) => {
        if (node.id.type !== 'ObjectPattern' || !node.init) return;
        for (const property of node.id.properties) {
          if (property.type === 'Property') judge(node, nameOf(property.key, property.computed), node.init);
        }
      },
    };
  },
};

type Node = Parameters<NonNullable<Rule.NodeListener['MemberExpression']>>[0]['object'];
type Key = Parameters<NonNullable<Rule.NodeListener['MemberExpression']>>[0]['property'];

/** The part of typescript-eslint's parser services that the rule asks. */
interface TypeServices {
  readonly getTypeAtLocation: (node: Node) => {
    readonly flags: TypeFlags;
    readonly getProperty: (name: string) => object | undefined;
  };
}

/**
 * Types are unknown without the services, and where they say `any`: in a single run (`CI=true`),
 * typescript-eslint gives a file that it parses again a program that knows this file alone.
 */
function wholeKitTest(services: object): (owner: Node) => boolean {
  if (!knowsTypes(services)) return isCalledKit;
  return (owner) => {
    const type = services.getTypeAtLocation(owner);
    if (type.flags & TypeFlags.Any) return isCalledKit(owner);
    return type.getProperty(MARK_OF_A_WHOLE_KIT) !== undefined;
  };
}

function knowsTypes(services: object): services is TypeServices {
  return 'getTypeAtLocation' in services && typeof services.getTypeAtLocation === 'function';
}

/** `kit`, `read.kit`, `this.kit` */
function isCalledKit(owner: Node): boolean {
  const name =
    owner.type === 'MemberExpression' ? nameOf(owner.property, owner.computed) : nameOf(owner, false);
  return name === 'kit';
}

/** The name of a property, written with a dot or with brackets. */
function nameOf(key: Key | Node, computed: boolean): string | undefined {
  if (key.type === 'Identifier' && !computed) return key.name;
  return key.type === 'Literal' && typeof key.value === 'string' ? key.value : undefined;
}
