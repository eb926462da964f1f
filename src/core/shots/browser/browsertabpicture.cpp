// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/shots/browser/browsertab.h"
#include "core/shots/browser/pagescripts.h"
#include "core/tr.h"

#include <algorithm>

namespace Core {

using namespace Qt::StringLiterals;

void BrowserTab::measure()
{
    m_step = Step::Drawing;
    if (!m_options.isFullPage) {
        draw({});
        return;
    }
    call(u"Page.getLayoutMetrics"_s, {}, [this](const Result<QJsonObject> &result) {
        if (result)
            draw((*result)[u"cssContentSize"_s].toObject());
        else
            miss(result.error());
    });
}

void BrowserTab::draw(const QJsonObject &content)
{
    QJsonObject parameters {{u"format"_s, u"png"_s}};
    if (!content.isEmpty()) {
        const int longest = int(ShotOptions::longestEdge / m_options.scale);
        const int width = std::clamp(content[u"width"_s].toInt(), m_options.size.width(), longest);
        const double area = double(ShotOptions::mostPixels) / (m_options.scale * m_options.scale);
        const int highest = std::min(longest, int(area / width));
        const int height = std::clamp(content[u"height"_s].toInt(), m_options.size.height(),
                                      std::max(highest, m_options.size.height()));
        if (height < content[u"height"_s].toInt() || width < content[u"width"_s].toInt())
            m_picture.remark = Tr::tr("The picture ends after %1 pixels.").arg(height);
        const QJsonObject clip {
            {u"x"_s, 0}, {u"y"_s, 0}, {u"width"_s, width}, {u"height"_s, height}, {u"scale"_s, 1}};
        parameters.insert(u"clip"_s, clip);
        parameters.insert(u"captureBeyondViewport"_s, true);
    }
    call(u"Page.captureScreenshot"_s, parameters, [this](const Result<QJsonObject> &result) {
        if (result)
            take(*result);
        else
            miss(result.error());
    });
}

void BrowserTab::take(const QJsonObject &result)
{
    m_picture.png = QByteArray::fromBase64(result[u"data"_s].toString().toLatin1());
    m_picture.status = m_statuses.value(m_shownLoader);
    m_picture.duration = std::chrono::milliseconds(m_clock.elapsed());
    m_limit.stop();
    m_step = Step::Idle;
    call(u"Runtime.evaluate"_s, {{u"expression"_s, PageScripts::forget()}});
    emit taken(std::exchange(m_picture, {})); // the next page may begin at once
}

} // namespace Core
