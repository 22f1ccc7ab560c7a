# Пошаговая оценка. Её может увидеть тот, кто контролирует человека: тяжёлых слов здесь нет, пока не показаны подробности.

assessment-steps-title = Шаги
assessment-safety-title = Безопасность
assessment-consent-title = Согласие
assessment-observe-title = Наблюдение
assessment-ask-title = Вопросы
assessment-assess-title = Итог
assessment-refer-title = Контакты
assessment-record-title = Запись

assessment-step-label = Шаг { $number } из { $count }: { $step }
assessment-state-not-started = Не начато
# Согласие человека.
assessment-state-not-yet-asked = Ещё не спрашивали
assessment-state-skipped = Пропущено
assessment-state-in-progress = В работе
assessment-state-done = Готово
assessment-answered-count = { $answered } из { $count }

assessment-continue-action = Продолжить
assessment-jump-action = Перейти к…
assessment-jump-title = Переход
assessment-jump-find-label = Найти шаг или вопрос
assessment-jump-empty = Ни в одном шаге или вопросе этого нет
assessment-jump-step = Шаг { $number }: { $step }
assessment-show-details-action = Подробности
assessment-hide-details-action = Скрыть подробности
assessment-later-action = Вернуться позже
assessment-later-hint = Ответы остаются. Чтобы продолжить, выберите «Оценка».
assessment-start-action = Начать оценку
assessment-none-title = Открытой оценки нет
assessment-none-hint = Для оценки не нужна парольная фраза. Ничего не хранится, пока вы не спросите человека.

assessment-consent-not-asked = Согласие: ещё не спрашивали
assessment-consent-yes = Согласие: да
assessment-consent-no-names = Согласие: без имён
assessment-consent-nothing = Согласие: ничего не сохраняется

## Опасность.

make-safe-stop = Прекратите задавать вопросы. Сначала убедитесь, что все в безопасности.
make-safe-kept = Ваши ответы остаются без изменений
make-safe-number-label = Номер экстренных служб
make-safe-call-action = Куда звонить
make-safe-back-action = Назад
make-safe-on-action = Вернуться к вопросам

## Согласие.

consent-information-hint = Ничего не сохраняется. На следующей странице показано, куда звонить. Сначала спросите, безопасно ли человеку иметь при себе номер.
consent-reason-label = Почему спросить не удалось?
consent-reason-hint = Одно предложение

## Страна.

country-change-action = Изменить
country-change-label = Изменить: { $what }
situation-located-in-label = Где человек находится сейчас?

## Собственный список справочника, для эксперта.

assess-expert-title = Ответить на индикаторы самого правила
assess-expert-hint = Для экспертов: индикаторы МОТ по группам. Они учитываются наряду с прежними ответами.
assess-expert-label = Индикаторы правила: { $dimension }

## Наблюдение.

observe-title = Что вы видите или знаете без вопросов
observe-places-label = Где проходит встреча?
observe-forms-label = На что это похоже? Можно выбрать несколько вариантов или ни одного.
observe-answered = Отвечено: { $answered } из { $count }
observe-ask-action = Дальше: вопросы
observe-refer-action = Сразу к контактам
observe-hint-title = Как этим пользоваться
observe-body-hint = Не осматривайте человека. Отмечайте только то, что видно.
observe-keys-hint = Клавиши в строке: 1 да, 2 нет, 3 неизвестно, 4 не хочет говорить, 0 не спрашивали. Стрелки переводят к следующей строке, Enter раскрывает её.

assessment-more-action = Детали и заметка
assessment-more-label = Детали и заметка: { $what }
assessment-note-label = Заметка
assessment-note-shown = Заметка: { $note }
assessment-example = Вымышленный пример: { $text }
assessment-ordinary = Причина может быть и другой: { $text }
assessment-speaks-for = О чём говорит: { $what }
assessment-source = Источник: { $source } ({ $basis })

## Вопросы.

ask-empty = Спрашивать не о чем. Переходите дальше.
ask-card-label = Вопрос { $number } из { $count }. Любой можно пропустить.
ask-supports-label = Что следует из рассказа:
ask-words-label = Слова самого человека (необязательно)
ask-says-exploited = Человек говорит, что его заставляли, запугивали или обманули.
ask-next-action = Следующий вопрос
ask-previous-action = Предыдущий
# Что сказать тому, кто не хочет отвечать.
ask-declined-said = Это нормально. Скажите: «Спасибо, что сказали. Можем об этом не говорить».
ask-declined-action = Человек не хочет отвечать
ask-stop-action = Закончить
ask-hint-open = Задайте открытый вопрос и слушайте. По одной теме за раз и никогда не «почему».
ask-hint-skip = Объясните, зачем спрашиваете и что вопрос можно пропустить
ask-hint-pause = После трудного ответа: поблагодарите, помолчите, предложите перерыв
ask-hint-end = Закончите настоящим: «Что помогло бы вам сегодня?»

## Итог.

assess-title = Что вы записали
assess-hint = Отметки считаются, по одной на вопрос. Они не складываются в оценку, и отсутствие ответа — не «нет».
assess-dimension-of = { $dimension }: { $counts }, из { $count }
assess-legend-yes = да
assess-legend-unclear = неизвестно или не хочет говорить
assess-legend-no = нет
assess-legend-not-asked = не спрашивали
assess-ask-action = Спросить
assess-ask-label = Спросить об этом: { $dimension }
assess-other-view-hint = Рядом с итогом. Итог от этого никогда не снижается.
assess-refer-action = Дальше: контакты
assess-back-action = Назад к вопросам
results-change-none = Ни один отдельный ответ этого не изменит
