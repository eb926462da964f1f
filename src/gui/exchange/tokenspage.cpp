// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/exchange/tokenspage.h"

#include "core/formats/content/prettyjson.h"
#include "core/visibletext.h"
#include "gui/exchange/exchangedetail.h"

#include <QFontDatabase>
#include <QLocale>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace Gui {

using namespace Qt::StringLiterals;

namespace {

QString json(const QByteArray &text)
{
    return Core::visibleText(Core::prettyJson(text).text, u"\n\t");
}

} // namespace

TokensPage::TokensPage(QWidget *parent)
    : ExchangePage(parent)
    , m_text(new QPlainTextEdit(this))
{
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->addWidget(m_text);
    retranslate();
}

QString TokensPage::title() const
{
    return tr("Tokens");
}

bool TokensPage::isFor(const ExchangeDetail &detail) const
{
    return !detail.tokens.isEmpty();
}

void TokensPage::setDetail(const ExchangeDetail &detail)
{
    QStringList texts;
    for (const TokenDetail &token : detail.tokens)
        texts << textOf(token, detail.record.started);
    m_text->setPlainText(texts.join(u"\n\n"_s));
}

QString TokensPage::textOf(const TokenDetail &token, const QDateTime &then)
{
    const Core::JwtClaims &claims = token.claims;
    const auto time = [](const QDateTime &moment) {
        return QLocale().toString(moment.toLocalTime(), QLocale::LongFormat);
    };
    QStringList lines {u"── "_s + token.place + u" ──"_s};
    if (claims.issuedAt)
        lines << tr("Issued: %1").arg(time(*claims.issuedAt));
    if (claims.notBefore) {
        lines << (*claims.notBefore > then
                      ? tr("Valid from: %1, which was not reached yet at this request")
                      : tr("Valid from: %1"))
                     .arg(time(*claims.notBefore));
    }
    if (claims.expires) {
        lines << (*claims.expires <= then ? tr("Expires: %1, which was over at this request")
                                          : tr("Expires: %1"))
                     .arg(time(*claims.expires));
    }
    lines << tr("Nobody has checked the signature.") << QString() << tr("Header:")
          << json(claims.header) << tr("Claims:") << json(claims.payload);
    return lines.join(u'\n');
}

void TokensPage::retranslate()
{
    m_text->setAccessibleName(title());
}

} // namespace Gui
