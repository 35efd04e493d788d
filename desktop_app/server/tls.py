"""The hub's own certificate: made once, kept with its key, and named by its fingerprint.

Nobody signs it. A native client pins the fingerprint from the QR code; a browser warns, unless the
certificate was installed as trusted.
"""

from __future__ import annotations

import socket
import ssl
import tempfile
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from desktop_app.core.errors import HubError
from desktop_app.core.files import write_atomically

FILE_NAME = "certificate.pem"
# Apple's systems trust no server certificate that is valid for longer.
VALID_DAYS = 825
RENEW_DAYS = 30


@dataclass(frozen=True, slots=True)
class TlsIdentity:
    """What a TLS server needs, and the SHA-256 of its certificate in hexadecimal."""

    context: ssl.SSLContext
    fingerprint: str


def tls_identity(folder: Path | None, host: str, now_s: float) -> TlsIdentity:
    """The certificate in `folder`, or a new one where there is none or it has run out.

    It stays when the address changes: who has pinned it goes on. None keeps it in memory. Raises
    `HubError` where it cannot be kept.
    """
    now = datetime.fromtimestamp(now_s, UTC)
    if folder is None:
        with tempfile.TemporaryDirectory() as temporary:
            return tls_identity(Path(temporary), host, now_s)
    path = folder / FILE_NAME
    try:
        certificate = _usable(path, now)
        if certificate is None:
            pem, certificate = new_certificate(host, now)
            # Through a temporary file of ours that nobody else may read.
            write_atomically(path, pem)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.minimum_version = ssl.TLSVersion.TLSv1_2
        context.load_cert_chain(path)
    except (OSError, ValueError) as error:
        raise HubError(f"The hub's certificate cannot be kept in {folder}: {error}.") from error
    return TlsIdentity(context, certificate.fingerprint(hashes.SHA256()).hex())


def new_certificate(host: str, now: datetime) -> tuple[bytes, x509.Certificate]:
    """Key and certificate as PEM, and the certificate: P-256, for this computer's names."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Vigil hub")])
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=VALID_DAYS))
        .add_extension(x509.SubjectAlternativeName(_names(host)), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
        .sign(key, hashes.SHA256())
    )
    pem = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    ) + certificate.public_bytes(serialization.Encoding.PEM)
    return pem, certificate


def _names(host: str) -> list[x509.GeneralName]:
    names: list[x509.GeneralName] = [x509.DNSName("localhost")]
    # An underscore, which some computers have in their name, is not allowed in a certificate.
    with suppress(ValueError):
        names.append(x509.DNSName(socket.gethostname()))
    for address in dict.fromkeys(("127.0.0.1", "::1", host)):
        with suppress(ValueError):
            names.append(x509.IPAddress(ip_address(address)))
    return names


def _usable(path: Path, now: datetime) -> x509.Certificate | None:
    """The certificate that is there, unless it cannot be read or has nearly run out."""
    try:
        certificate = x509.load_pem_x509_certificate(path.read_bytes())
    except (FileNotFoundError, ValueError):
        return None
    left = certificate.not_valid_after_utc - now
    return certificate if left > timedelta(days=RENEW_DAYS) else None
