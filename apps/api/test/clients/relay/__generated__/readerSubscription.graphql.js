/**
 * @generated SignedSource<<122de3fe3725a3dc337b4888b134dfba>>
 * @lightSyntaxTransform
 */

/* eslint-disable */

'use strict';

var node = (function(){
var v0 = [
  {
    "alias": null,
    "args": null,
    "concreteType": "IngestEvent",
    "kind": "LinkedField",
    "name": "documentIngested",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "cursor",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "Document",
        "kind": "LinkedField",
        "name": "document",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "id",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "name",
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "readerSubscription",
    "selections": (v0/*:: as any*/),
    "type": "Subscription",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "readerSubscription",
    "selections": (v0/*:: as any*/)
  },
  "params": {
    "cacheID": "e85c955db792e60684089194aab48a3d",
    "id": null,
    "metadata": {},
    "name": "readerSubscription",
    "operationKind": "subscription",
    "text": "subscription readerSubscription {\n  documentIngested {\n    cursor\n    document {\n      id\n      name\n    }\n  }\n}\n"
  }
};
})();

node.hash = "65f7810bab7123a7ee723385780eff82";

export default node;
