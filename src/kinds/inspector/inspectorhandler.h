// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kind/handler.h"
#include "core/proxy/proxyhandler.h"
#include "kinds/inspector/answertemplate.h"
#include "kinds/inspector/inspectorsettings.h"

namespace Kinds::Inspector {

// Catches requests: takes whatever comes, with all of its content, and answers as the settings say.
// Lives in the server's thread.
class InspectorHandler final : public Core::Handler
{
    Q_OBJECT

public:
    // forward: none: answered here.
    InspectorHandler(InspectorSettings settings, std::unique_ptr<Core::ProxyHandler> forward);
    ~InspectorHandler() override;
    Q_DISABLE_COPY_MOVE(InspectorHandler)

    void handle(const Core::ExchangePtr &exchange) override;

private:
    const Bin *binOf(const QByteArray &path) const;
    // For the request's path: the one that it has a signature for, else any.
    const SignatureRule *ruleOf(const Core::Request &request) const;
    void checkAndForward(const Core::ExchangePtr &exchange, const SignatureRule &rule);
    void describe(const Core::ExchangePtr &exchange, const QString &what) const;
    void keep(const Core::ExchangePtr &exchange, LongContent &content);
    void tell(const Core::ExchangePtr &exchange, const SignatureRule &rule,
              SignatureCheck::Verdict verdict) const;
    // body: the beginning of the request's content, as far as templates look at it.
    void answer(const Core::ExchangePtr &exchange, const QByteArray &body);
    void answerNow(const Core::ExchangePtr &exchange, const QByteArray &body);
    FilledAnswer answerTo(const Core::Request &request) const;

    const InspectorSettings m_settings;
    const std::unique_ptr<Core::ProxyHandler> m_forward;
    AnswerTemplate m_template;
};

} // namespace Kinds::Inspector
