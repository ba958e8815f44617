using System.Globalization;

namespace YenValve.Algorithms.Execution;

/// <summary>What an order of the strategy was for.</summary>
public enum OrderPurpose
{
    /// <summary>The schedule's part of a decision, at the market.</summary>
    Schedule,

    /// <summary>A rung of a ladder, a resting limit.</summary>
    Rung,

    /// <summary>The protective stop of a ladder.</summary>
    Stop,

    /// <summary>The protective stop under the holding.</summary>
    Guard,
}

/// <summary>
/// The text an order carries: its purpose and the step that sent it, so that a step is never sent twice and a result file tells which fill was whose.
/// "schedule 20240916T0100 ..." - "rung 20240916T0100 2 ref 59132.05" - "stop 20240916T0100" - "guard 20240916T0100".
/// </summary>
/// <param name="Purpose">What it was for.</param>
/// <param name="StepUtc">The step that sent it; of a rung and a stop the moment that names the ladder. UTC, whole minutes.</param>
/// <param name="Rung">Number of the rung, from 1; 0 for other purposes.</param>
/// <param name="ReferencePrice">What the schedule would have paid at that step, slippage included; 0 for other purposes than rungs.</param>
public readonly record struct OrderTag(OrderPurpose Purpose, DateTime StepUtc, int Rung = 0, decimal ReferencePrice = 0m)
{
    // Some brokerages cut a longer one.
    private const int Longest = 200;
    private const string Moment = "yyyyMMdd'T'HHmm";

    /// <summary>The text, with words for people behind it.</summary>
    public string Text(string words = "")
    {
        var text = Purpose switch
        {
            OrderPurpose.Rung => string.Create(CultureInfo.InvariantCulture, $"rung {StepUtc:yyyyMMdd'T'HHmm} {Rung} ref {ReferencePrice}"),
            OrderPurpose.Stop => string.Create(CultureInfo.InvariantCulture, $"stop {StepUtc:yyyyMMdd'T'HHmm}"),
            OrderPurpose.Guard => string.Create(CultureInfo.InvariantCulture, $"guard {StepUtc:yyyyMMdd'T'HHmm}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"schedule {StepUtc:yyyyMMdd'T'HHmm}"),
        };
        if (words.Length > 0) text = $"{text} {words}";
        return text.Length > Longest ? text[..Longest] : text;
    }

    /// <summary>Reads a text; false for one that is not of this strategy.</summary>
    public static bool TryParse(string? text, out OrderTag tag)
    {
        tag = default;
        var words = (text ?? string.Empty).Split(' ', 6);
        if (words.Length < 2 || !DateTime.TryParseExact(words[1], Moment, CultureInfo.InvariantCulture,
                DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var step)) return false;
        switch (words[0])
        {
            case "schedule":
                tag = new OrderTag(OrderPurpose.Schedule, step);
                return true;
            case "stop":
                tag = new OrderTag(OrderPurpose.Stop, step);
                return true;
            case "guard":
                tag = new OrderTag(OrderPurpose.Guard, step);
                return true;
            case "rung" when words.Length >= 5 && words[3] == "ref"
                && int.TryParse(words[2], NumberStyles.None, CultureInfo.InvariantCulture, out var rung)
                && decimal.TryParse(words[4], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var reference):
                tag = new OrderTag(OrderPurpose.Rung, step, rung, reference);
                return true;
            default:
                return false;
        }
    }
}
