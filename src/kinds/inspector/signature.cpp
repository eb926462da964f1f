// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/inspector/signature.h"

#include "kinds/inspector/tr.h"

#include <QDateTime>

namespace Kinds::Inspector {

using namespace Qt::StringLiterals;
using Sender = SignatureRule::Sender;

namespace {

std::optional<Sender> senderOf(const QString &word)
{
    if (word.compare("github"_L1, Qt::CaseInsensitive) == 0)
        return Sender::GitHub;
    if (word.compare("stripe"_L1, Qt::CaseInsensitive) == 0)
        return Sender::Stripe;
    if (word.compare("slack"_L1, Qt::CaseInsensitive) == 0)
        return Sender::Slack;
    return {};
}

} // namespace

// A line is not repeated in what is said of it: it holds a secret.
Core::Result<SignatureRule> SignatureRule::parse(const QString &line)
{
    const QString text = line.trimmed();
    const std::optional<Sender> sender = senderOf(text.section(u' ', 0, 0));
    QString secret = text.section(u' ', 1).trimmed();
    SignatureRule rule;
    rule.sender = sender.value_or(Sender::GitHub);
    if (const qsizetype path = secret.lastIndexOf(u" /"_s); path > 0) {
        rule.prefix = secret.mid(path + 1).toUtf8();
        secret = secret.left(path).trimmed();
    }
    rule.secret = secret.toUtf8();
    if (!sender || secret.isEmpty() || rule.prefix.contains(' '))
        return Core::failure(Tr::tr("A signature is the sender (github, stripe or slack), its "
                                    "secret, and the beginning of a path if only some requests are "
                                    "meant, such as “github It's-a-secret /hooks”."));
    return rule;
}

Core::Result<QList<SignatureRule>> SignatureRule::parseAll(const QStringList &lines)
{
    QList<SignatureRule> rules;
    for (const QString &line : lines) {
        if (line.trimmed().isEmpty())
            continue;
        auto rule = parse(line);
        if (!rule)
            return Core::failure(rule.error());
        rules.append(std::move(*rule));
    }
    return rules;
}

SignatureCheck::SignatureCheck(const SignatureRule &rule, const Core::Headers &headers)
    : m_code(QCryptographicHash::Sha256, rule.secret)
{
    switch (rule.sender) {
    case Sender::GitHub:
        readGitHub(headers);
        break;
    case Sender::Stripe:
        readStripe(headers);
        break;
    case Sender::Slack:
        readSlack(headers);
        break;
    }
}

void SignatureCheck::readGitHub(const Core::Headers &headers)
{
    const QByteArray value = headers.value("X-Hub-Signature-256");
    if (value.startsWith("sha256="))
        m_claims += value.mid(7).toLower();
}

// "t=1492774577,v1=…,v1=…"; what is signed is the time, a dot and the content.
void SignatureCheck::readStripe(const Core::Headers &headers)
{
    QByteArray time;
    for (const QByteArray &part : headers.value("Stripe-Signature").split(',')) {
        const QByteArray item = part.trimmed();
        if (item.startsWith("t="))
            time = item.mid(2);
        else if (item.startsWith("v1="))
            m_claims += item.mid(3).toLower();
    }
    m_signedAt = std::chrono::seconds(time.toLongLong());
    m_code.addData(QByteArray(time + '.'));
}

void SignatureCheck::readSlack(const Core::Headers &headers)
{
    const QByteArray time = headers.value("X-Slack-Request-Timestamp");
    const QByteArray value = headers.value("X-Slack-Signature");
    if (value.startsWith("v0="))
        m_claims += value.mid(3).toLower();
    m_signedAt = std::chrono::seconds(time.toLongLong());
    m_code.addData(QByteArray("v0:" + time + ':'));
}

SignatureCheck::Verdict SignatureCheck::verdict() const
{
    if (m_claims.isEmpty())
        return Verdict::Missing;
    if (!m_claims.contains(m_code.result().toHex()))
        return Verdict::Invalid;
    const std::chrono::seconds now(QDateTime::currentSecsSinceEpoch());
    const bool isOld = m_signedAt.count() >= 0 && std::chrono::abs(now - m_signedAt) > longestAge;
    return isOld ? Verdict::Old : Verdict::Valid;
}

QString SignatureCheck::nameOf(Sender sender)
{
    switch (sender) {
    case Sender::GitHub:
        return u"GitHub"_s;
    case Sender::Stripe:
        return u"Stripe"_s;
    case Sender::Slack:
        return u"Slack"_s;
    }
    return {};
}

} // namespace Kinds::Inspector
