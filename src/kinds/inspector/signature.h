// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/headers.h"
#include "core/result.h"

#include <QMessageAuthenticationCode>
#include <QStringList>

#include <chrono>
#include <memory>

namespace Kinds::Inspector {

// Who signs requests, with what secret, and for which paths; a plain value.
struct SignatureRule
{
    enum class Sender : quint8 { GitHub, Stripe, Slack };

    Sender sender = Sender::GitHub;
    QByteArray secret;
    QByteArray prefix = "/"; // of paths

    // "github SECRET", "stripe SECRET /payments".
    static Core::Result<SignatureRule> parse(const QString &line);
    static Core::Result<QList<SignatureRule>> parseAll(const QStringList &lines);

    bool operator==(const SignatureRule &) const = default;
};

// Checks one request's signature while its content comes. Lives in the server's thread.
class SignatureCheck
{
public:
    enum class Verdict : quint8 { Valid, Invalid, Old, Missing };

    static constexpr std::chrono::minutes longestAge {5}; // as Stripe and Slack want it

    SignatureCheck(const SignatureRule &rule, const Core::Headers &headers);

    // Whether the request has a signature of this sender at all.
    bool hasSignature() const { return !m_claims.isEmpty(); }
    void add(QByteArrayView content) { m_code.addData(content.data(), content.size()); }
    Verdict verdict() const;
    // "GitHub" and the like.
    static QString nameOf(SignatureRule::Sender sender);

private:
    void readGitHub(const Core::Headers &headers);
    void readStripe(const Core::Headers &headers);
    void readSlack(const Core::Headers &headers);

    QMessageAuthenticationCode m_code;
    QByteArrayList m_claims; // hexadecimal; one of them must be right
    std::chrono::seconds m_signedAt {-1}; // since 1970; negative: it is not told
};

} // namespace Kinds::Inspector
