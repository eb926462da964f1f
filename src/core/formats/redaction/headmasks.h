// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace Core {

class Secrets;
struct RedactionRules;

// Each returns the masked text and adds what it masked.

// Credentials of Authorization; the scheme is kept where it is a known one.
QByteArray maskCredentials(const QByteArray &value, Secrets &secrets);
QByteArray maskCookies(const QByteArray &value, Secrets &secrets);
QByteArray maskSetCookie(const QByteArray &value, Secrets &secrets);

// The fields of a query or form that the rules name.
QByteArray maskParameters(QByteArrayView text, const RedactionRules &rules, Secrets &secrets);
// The query and the user information of a URL or a request target.
QByteArray maskUrl(const QByteArray &url, const RedactionRules &rules, Secrets &secrets);

// The fields that still have a secret in them once they are decoded.
QByteArray maskFoundParameters(QByteArrayView text, const Secrets &secrets);

bool isListed(const QByteArrayList &names, QByteArrayView name);

} // namespace Core
