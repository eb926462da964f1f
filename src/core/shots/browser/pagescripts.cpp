// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/shots/browser/pagescripts.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Core {

using namespace Qt::StringLiterals;

QString PageScripts::waitFor(const QString &selector)
{
    const QString list
        = QString::fromUtf8(QJsonDocument(QJsonArray {selector}).toJson(QJsonDocument::Compact));
    return uR"(new Promise((found, refuse) => {
        const look = () => {
            try {
                const isVisible = element => element.getClientRects().length > 0
                    && getComputedStyle(element).visibility === 'visible';
                if ([...document.querySelectorAll(%1[0])].some(isVisible))
                    found(true);
                else
                    setTimeout(look, 20);
            } catch (error) {
                refuse(error);
            }
        };
        look();
    }))"_s.arg(list);
}

QString PageScripts::fetchAll()
{
    return uR"((() => {
        for (const element of document.querySelectorAll('[loading=lazy]'))
            element.loading = 'eager';
    })())"_s;
}

QString PageScripts::settle()
{
    // A style sheet made by script is none that a page's Content-Security-Policy forbids.
    return uR"((async () => {
        const roots = [document];
        for (let i = 0; i < roots.length; ++i) {
            for (const element of roots[i].querySelectorAll('*')) {
                if (element.shadowRoot)
                    roots.push(element.shadowRoot);
            }
        }
        const still = new CSSStyleSheet();
        still.replaceSync('*, *::before, *::after { caret-color: transparent !important;'
            + 'transition-duration: 0s !important; transition-delay: 0s !important;'
            + 'scroll-behavior: auto !important }');
        const stop = () => {
            for (const root of roots) {
                if (!root.adoptedStyleSheets.includes(still))
                    root.adoptedStyleSheets = [...root.adoptedStyleSheets, still];
                for (const animation of root.getAnimations()) {
                    const end = animation.effect?.getComputedTiming().endTime ?? Infinity;
                    try {
                        if (Number.isFinite(Number(end)) && animation.playbackRate > 0)
                            animation.finish();
                        else
                            animation.cancel();
                    } catch {
                        animation.cancel();
                    }
                }
                for (const film of root.querySelectorAll('video'))
                    film.pause();
            }
        };
        stop();
        await Promise.race([document.fonts.ready, new Promise(late => setTimeout(late, 2000))]);
        const pictures = [...document.images].filter(picture => picture.complete);
        await Promise.all(pictures.map(picture => picture.decode().catch(() => {})));
        stop();
        const drawn = () => new Promise(done => requestAnimationFrame(done));
        await drawn();
        await drawn();
    })())"_s;
}

QString PageScripts::forget()
{
    return u"(() => { try { sessionStorage.clear(); } catch {} window.name = ''; })()"_s;
}

} // namespace Core
