// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/inspector/inspectorhandler.h"

#include "core/background.h"
#include "core/http/answer/plainanswer.h"
#include "core/proxy/rules/crossorigin.h"
#include "core/proxy/rules/pathprefix.h"
#include "kinds/inspector/tr.h"

#include <QTimer>

#include <algorithm>

namespace Kinds::Inspector {

using namespace Qt::StringLiterals;
using Verdict = SignatureCheck::Verdict;

namespace {

constexpr qint64 longestSigned = 32 * 1024 * 1024; // content that is checked and passed on

// One request while its content comes.
struct Caught
{
    Caught(const LongContentPlace &place, qint64 number)
        : content(place, number)
    {
    }
    void add(QByteArrayView chunk)
    {
        if (check)
            check->add(chunk);
        content.add(chunk);
        begin.append(chunk.first(std::min(chunk.size(), wanted - begin.size())));
    }

    std::optional<SignatureCheck> check;
    LongContent content;
    QByteArray begin;
    qsizetype wanted = 0; // of it
};

} // namespace

InspectorHandler::InspectorHandler(InspectorSettings settings,
                                   std::unique_ptr<Core::ProxyHandler> forward)
    : m_settings(std::move(settings))
    , m_forward(std::move(forward))
{
}

InspectorHandler::~InspectorHandler() = default;

const Bin *InspectorHandler::binOf(const QByteArray &path) const
{
    const auto found = std::ranges::find_if(
        m_settings.bins, [&path](const Bin &bin) { return Core::coversPath(bin.prefix, path); });
    return found == m_settings.bins.end() ? nullptr : &*found;
}

const SignatureRule *InspectorHandler::ruleOf(const Core::Request &request) const
{
    const SignatureRule *any = nullptr;
    const QByteArray path = request.path();
    for (const SignatureRule &rule : m_settings.signatures) {
        if (!Core::coversPath(rule.prefix, path))
            continue;
        if (SignatureCheck(rule, request.headers).hasSignature())
            return &rule;
        any = any ? any : &rule;
    }
    return any;
}

void InspectorHandler::handle(const Core::ExchangePtr &exchange)
{
    const Core::Request &request = exchange->request();
    if (const Bin *bin = binOf(request.path()))
        exchange->setAnsweredBy(QString::fromUtf8(bin->prefix));
    if (!m_forward && Core::CrossOrigin::isPreflight(request)) {
        Core::CrossOrigin::answerPreflight(exchange);
        return;
    }
    const SignatureRule *rule = ruleOf(request);
    if (m_forward) {
        if (rule)
            checkAndForward(exchange, *rule);
        else
            m_forward->handle(exchange);
        return;
    }
    const auto caught = std::make_shared<Caught>(m_settings.longContents, exchange->id());
    if (rule)
        caught->check.emplace(*rule, request.headers);
    if (AnswerTemplate::has(answerTo(request)))
        caught->wanted = AnswerTemplate::longestContent;
    exchange->receiveBody([caught](QByteArrayView content) { caught->add(content); },
                          [this, exchange, rule, caught](const Core::Headers &) {
                              keep(exchange, caught->content);
                              if (caught->check)
                                  tell(exchange, *rule, caught->check->verdict());
                              answer(exchange, caught->begin);
                          });
}

void InspectorHandler::keep(const Core::ExchangePtr &exchange, LongContent &content)
{
    const QString file = content.finish();
    if (!content.fault().isEmpty())
        exchange->setRemark(content.fault());
    if (file.isEmpty())
        return;
    describe(exchange, Tr::tr("content in %1").arg(file));
    Core::runInBackground(
        this,
        [place = m_settings.longContents] {
            removeOldContents(place);
            return true;
        },
        [](bool) {});
}

// Beside its bin.
void InspectorHandler::describe(const Core::ExchangePtr &exchange, const QString &what) const
{
    const Bin *bin = binOf(exchange->request().path());
    exchange->setAnsweredBy(bin ? QString::fromUtf8(bin->prefix) + u", "_s + what : what);
}

void InspectorHandler::checkAndForward(const Core::ExchangePtr &exchange, const SignatureRule &rule)
{
    exchange->collectBody(longestSigned, [this, exchange, &rule](const QByteArray &body) {
        SignatureCheck check(rule, exchange->request().headers);
        check.add(body);
        tell(exchange, rule, check.verdict());
        exchange->returnBody(body);
        m_forward->handle(exchange);
    });
}

void InspectorHandler::tell(const Core::ExchangePtr &exchange, const SignatureRule &rule,
                            Verdict verdict) const
{
    const QString sender = SignatureCheck::nameOf(rule.sender);
    switch (verdict) {
    case Verdict::Valid:
        describe(exchange, Tr::tr("signature of %1 valid").arg(sender));
        break;
    case Verdict::Invalid:
        exchange->setRemark(Tr::tr("The signature of %1 is not valid.").arg(sender));
        break;
    case Verdict::Old:
        exchange->setRemark(
            Tr::tr("The signature of %1 is right, but not of the last five minutes.").arg(sender));
        break;
    case Verdict::Missing:
        exchange->setRemark(Tr::tr("There is no signature of %1.").arg(sender));
        break;
    }
}

void InspectorHandler::answer(const Core::ExchangePtr &exchange, const QByteArray &body)
{
    if (m_settings.delay.count() == 0)
        answerNow(exchange, body);
    else
        QTimer::singleShot(m_settings.delay, Qt::PreciseTimer, this,
                           [this, exchange, body] { answerNow(exchange, body); });
}

FilledAnswer InspectorHandler::answerTo(const Core::Request &request) const
{
    const Bin *bin = binOf(request.path());
    FilledAnswer answer;
    answer.head.status = bin && bin->status ? *bin->status : m_settings.status;
    answer.content = bin && bin->body ? *bin->body : m_settings.body;
    if (!answer.content.isEmpty())
        answer.head.headers.append("Content-Type", "text/plain; charset=utf-8");
    Core::applyRules(m_settings.headers, answer.head.headers);
    return answer;
}

void InspectorHandler::answerNow(const Core::ExchangePtr &exchange, const QByteArray &body)
{
    FilledAnswer answer = answerTo(exchange->request());
    if (AnswerTemplate::has(answer)) {
        if (const auto filled = m_template.fill(exchange, body, answer); !filled) {
            exchange->setRemark(filled.error());
            answer = {Core::plainAnswer(500), Core::plainContent(filled.error())};
        }
    }
    Core::CrossOrigin::permit(*exchange, answer.head.headers);
    exchange->respond(std::move(answer.head), std::move(answer.content));
}

} // namespace Kinds::Inspector
