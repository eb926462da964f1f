// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace Tls {

// Why a handshake failed, as a sentence for the developer whose client it was. error: OpenSSL's;
// offered: the protocols of the client's ALPN extension if it has none that is spoken here.
QString handshakeFault(unsigned long error, const QByteArray &offered);
// The same in OpenSSL's words, where there are no better ones.
QString plainHandshakeFault(unsigned long error);

} // namespace Tls
