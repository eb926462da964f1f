// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/mock/answersender.h"

#include "core/http/answer/plainanswer.h"
#include "core/mock/openapi/schemacontent.h"
#include "core/proxy/rules/crossorigin.h"
#include "kinds/mock/brokenanswer.h"
#include "kinds/mock/live/livehub.h"
#include "kinds/mock/openapi/negotiation.h"
#include "kinds/mock/tr.h"

#include <QRandomGenerator>
#include <QTimer>

namespace Kinds::Mock {

using namespace Qt::StringLiterals;

namespace {

double percentByChance()
{
    return QRandomGenerator::global()->generateDouble() * 100;
}

} // namespace

AnswerSender::AnswerSender(Core::RootFolder folder, bool permitsOrigins, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_permitsOrigins(permitsOrigins)
{
}

AnswerSender::~AnswerSender() = default;

void AnswerSender::respond(const Core::ExchangePtr &exchange, Core::Response head, QByteArray body,
                           const Core::MockDelay &delay)
{
    if (delay.points.isEmpty()) {
        exchange->respond(std::move(head), std::move(body));
        return;
    }
    QTimer::singleShot(delay.at(percentByChance()), Qt::PreciseTimer, this,
                       [exchange, head = std::move(head), body = std::move(body)]() mutable {
                           exchange->respond(std::move(head), std::move(body));
                       });
}

void AnswerSender::send(const Core::ExchangePtr &exchange,
                        const std::shared_ptr<const PlannedResponse> &response)
{
    exchange->setAnsweredBy(response->title);
    exchange->markMocked();
    if (response->delay.points.isEmpty()) {
        sendNow(exchange, response);
        return;
    }
    QTimer::singleShot(response->delay.at(percentByChance()), Qt::PreciseTimer, this,
                       [this, exchange, response] { sendNow(exchange, response); });
}

void AnswerSender::sendNow(const Core::ExchangePtr &exchange,
                           const std::shared_ptr<const PlannedResponse> &planned)
{
    const PlannedResponse &response = *planned;
    Core::Response head = response.head;
    if (m_permitsOrigins)
        Core::CrossOrigin::permit(*exchange, head.headers);
    auto content = contentOf(exchange, response, head);
    if (!content)
        return;
    const Core::MockFault &fault = response.fault;
    if (fault.kind != Core::MockFault::Kind::None && percentByChance() < fault.percent)
        sendBroken(exchange, fault.kind, std::move(head), *content);
    else if (response.live)
        m_hub->begin(exchange, planned, std::move(head));
    else
        sendContent(exchange, std::move(head), std::move(*content), response);
}

void AnswerSender::sendContent(const Core::ExchangePtr &exchange, Core::Response head,
                               Content content, const PlannedResponse &response)
{
    if (response.bandwidth > 0 && exchange->request().method != "HEAD") {
        PacedAnswer::start(exchange, std::move(head), std::move(content), response.bandwidth);
    } else if (content.file) {
        exchange->begin(std::move(head), content.file->size());
        exchange->sendFile(content.file, 0, content.file->size());
        exchange->end();
    } else {
        exchange->respond(std::move(head), std::move(content.bytes));
    }
}

std::optional<Content> AnswerSender::contentOf(const Core::ExchangePtr &exchange,
                                               const PlannedResponse &response,
                                               Core::Response &head)
{
    const Core::MockContent &content = response.content;
    if (response.made)
        return Content {.bytes = Preferences::of(exchange->request()).isDynamic
                            ? response.made->other()
                            : response.made->usual()};
    if (content.kind != Core::MockContent::Kind::File)
        return Content {.bytes = content.bytes};
    const auto file = m_folder.find(content.bytes);
    if (file && S_ISREG((*file)->state().st_mode)) {
        if (!head.headers.contains("Content-Type"))
            head.headers.append("Content-Type", m_types.typeOf(content.bytes, **file));
        return Content {.file = *file};
    }
    const QString why = Tr::tr("The response “%1” needs the file “%2”, which cannot be read in the "
                               "folder of the mock file.")
                            .arg(response.title, QString::fromUtf8(content.bytes));
    exchange->setRemark(why);
    exchange->respond(Core::plainAnswer(500), Core::plainContent(why));
    return {};
}

} // namespace Kinds::Mock
