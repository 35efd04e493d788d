"""The protocol as JSON Schemas and as TypeScript types, both made from the Python types.

`python -m tests.server.protocol_files` writes them to docs/protocol.
"""

from __future__ import annotations

import json
from typing import Any

import msgspec

from desktop_app.server import messages, requests
from desktop_app.server.protocol import PROTOCOL, EventName
from desktop_app.server.readings import VoltageData

CLIENT_EVENTS: dict[EventName, Any] = {
    EventName.VOLTAGE_DATA: VoltageData,
    EventName.PATIENT_DATA: requests.PatientData,
    EventName.STATION_RESULTS: requests.StationResults,
    EventName.SUBSCRIBE: requests.Subscribe,
    EventName.UNSUBSCRIBE: requests.Unsubscribe,
    EventName.PAIRING_REVEAL: requests.PairingReveal,
}
SERVER_EVENTS: dict[EventName, Any] = {
    EventName.HELLO: messages.Hello,
    EventName.PAIRING: messages.PairingNonce,
    EventName.PAIRED: messages.Paired,
    EventName.ANOMALY_RESULT: messages.WireResult,
    EventName.ANOMALY_RESULTS: messages.ResultBatch,
    EventName.ANOMALY_EVENT: messages.AnomalyEvent,
    EventName.TRACE: messages.Trace,
    EventName.STATION_STATUS: messages.WireStatus,
    EventName.LAGGING: messages.Lagging,
    EventName.PREDICTION: messages.Prediction,
    EventName.DASHBOARD_UPDATE: messages.DashboardUpdate,
    EventName.SERVER_ERROR: messages.ServerError,
    EventName.SERVER_NOTICE: messages.ServerNotice,
}
OTHERS: dict[str, Any] = {
    "auth": requests.Auth,
    "ack": messages.Ack,
    "status": messages.Status,
}

Schema = dict[str, Any]


def schemas() -> Schema:
    """One document: a payload for every event, and the types they refer to."""
    kinds = [*CLIENT_EVENTS.values(), *SERVER_EVENTS.values(), *OTHERS.values()]
    found, definitions = msgspec.json.schema_components(kinds, ref_template="#/$defs/{name}")
    by_kind = iter(found)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"Vigil hub, protocol {PROTOCOL}",
        "client_events": {str(event): next(by_kind) for event in CLIENT_EVENTS},
        "server_events": {str(event): next(by_kind) for event in SERVER_EVENTS},
        **{name: next(by_kind) for name in OTHERS},
        "$defs": dict(sorted(definitions.items())),
    }


def typescript(document: Schema) -> str:
    """The same as TypeScript declarations, with one interface for each direction."""
    lines = [f"// {document['title']}. Generated from the hub's own types: do not edit.", ""]
    for name, schema in document["$defs"].items():
        if "description" in schema:
            text = " ".join(schema["description"].split())
            lines.append(f"/** {text} */")
        lines += [f"export type {name} = {_type(schema)};", ""]
    for key, title in (("client_events", "ClientEvents"), ("server_events", "ServerEvents")):
        lines.append(f"export interface {title} {{")
        lines += [f"  {event}: {_type(schema)};" for event, schema in document[key].items()]
        lines += ["}", ""]
    return "\n".join(lines)


def _type(schema: Schema) -> str:
    if "$ref" in schema:
        return str(schema["$ref"]).rpartition("/")[2]
    if "anyOf" in schema:
        return " | ".join(dict.fromkeys(_type(one) for one in schema["anyOf"]))
    if "const" in schema:
        return json.dumps(schema["const"])
    if "enum" in schema:
        return " | ".join(json.dumps(value) for value in schema["enum"])
    return _plain_type(schema)


def _plain_type(schema: Schema) -> str:
    kind = schema.get("type")
    if kind == "array":
        return _array(schema)
    if kind == "object":
        return _object(schema)
    names = {"integer": "number", "number": "number", "string": "string", "boolean": "boolean"}
    return names.get(str(kind), "null" if kind == "null" else "unknown")


def _array(schema: Schema) -> str:
    if "prefixItems" in schema:
        return f"[{', '.join(_type(item) for item in schema['prefixItems'])}]"
    items = schema.get("items")
    return f"Array<{_type(items) if isinstance(items, dict) else 'unknown'}>"


def _object(schema: Schema) -> str:
    if "properties" not in schema:
        values = schema.get("additionalProperties")
        return f"Record<string, {_type(values) if isinstance(values, dict) else 'unknown'}>"
    required = schema.get("required", [])
    members = [
        f"  {name}{'' if name in required else '?'}: {_type(one)};"
        for name, one in schema["properties"].items()
    ]
    return "\n".join(["{", *members, "}"])
