using QuantConnect.Securities;
using static System.FormattableString;

namespace QuantConnect.Algorithm.Framework.Alphas;

/// <summary>What an alpha model expects of a symbol, and for how long.</summary>
public partial class Insight
{
    private readonly InsightSpan _span;

    /// <summary>Makes an insight that holds for a period of trading time.</summary>
    public Insight(Symbol symbol, TimeSpan period, InsightType type, InsightDirection direction, string tag = "")
        : this(symbol, period, type, direction, null, null, null, null, tag)
    {
    }

    /// <summary>Makes an insight that holds for a period of trading time.</summary>
    public Insight(Symbol symbol, TimeSpan period, InsightType type, InsightDirection direction, double? magnitude, double? confidence,
        string? sourceModel = null, double? weight = null, string tag = "")
        : this(symbol, InsightSpan.Of(period), type, direction, magnitude, confidence, sourceModel, weight, tag) => Period = period;

    /// <summary>Makes an insight that holds until a time that a function makes of its own time, both in the exchange's zone.</summary>
    public Insight(Symbol symbol, Func<DateTime, DateTime> expiryFunc, InsightType type, InsightDirection direction, string tag = "")
        : this(symbol, expiryFunc, type, direction, null, null, null, null, tag)
    {
    }

    /// <summary>Makes an insight that holds until a time that a function makes of its own time, both in the exchange's zone.</summary>
    public Insight(Symbol symbol, Func<DateTime, DateTime> expiryFunc, InsightType type, InsightDirection direction, double? magnitude, double? confidence,
        string? sourceModel = null, double? weight = null, string tag = "")
        : this(symbol, InsightSpan.Until(expiryFunc), type, direction, magnitude, confidence, sourceModel, weight, tag)
    {
    }

    /// <summary>Makes an insight of a given UTC moment that holds for a period of plain time.</summary>
    public Insight(DateTime generatedTimeUtc, Symbol symbol, TimeSpan period, InsightType type, InsightDirection direction, double? magnitude,
        double? confidence, string? sourceModel = null, double? weight = null, string tag = "")
        : this(symbol, period, type, direction, magnitude, confidence, sourceModel, weight, tag)
    {
        GeneratedTimeUtc = generatedTimeUtc;
        CloseTimeUtc = generatedTimeUtc + period;
    }

    private Insight(Symbol symbol, InsightSpan span, InsightType type, InsightDirection direction, double? magnitude, double? confidence,
        string? sourceModel, double? weight, string tag)
    {
        Id = Guid.NewGuid();
        Symbol = symbol;
        Type = type;
        Direction = direction;
        Magnitude = magnitude;
        Confidence = confidence;
        SourceModel = sourceModel;
        Weight = weight;
        Tag = tag;
        Score = new InsightScore();
        _span = span;
        Period = span.Period ?? default;
    }

    /// <summary>Tells this insight from all others.</summary>
    public Guid Id { get; protected set; }

    /// <summary>Group of insights that only make sense together; null when it stands alone.</summary>
    public Guid? GroupId { get; protected set; }

    /// <summary>Name of the alpha model that made it.</summary>
    public string? SourceModel { get; set; }

    /// <summary>When it was made, in UTC.</summary>
    public DateTime GeneratedTimeUtc { get; set; }

    /// <summary>Until when it holds, in UTC.</summary>
    public DateTime CloseTimeUtc { get; set; }

    /// <summary>Symbol that it is about.</summary>
    public Symbol Symbol { get; private set; }

    /// <summary>Price or volatility.</summary>
    public InsightType Type { get; private set; }

    /// <summary>The value when it was made.</summary>
    public decimal ReferenceValue { get; set; }

    /// <summary>The value when it ended.</summary>
    public decimal ReferenceValueFinal { get; set; }

    /// <summary>Which way the value is expected to go.</summary>
    public InsightDirection Direction { get; private set; }

    /// <summary>How long it holds.</summary>
    public TimeSpan Period { get; internal set; }

    /// <summary>How far the value is expected to go, as a fraction.</summary>
    public double? Magnitude { get; private set; }

    /// <summary>How sure the model is, from 0 to 1.</summary>
    public double? Confidence { get; private set; }

    /// <summary>Weight in the portfolio that the model suggests.</summary>
    public double? Weight { get; private set; }

    /// <summary>How well it did.</summary>
    public InsightScore Score { get; protected set; }

    /// <summary>Value that somebody estimates for it, in the account currency.</summary>
    public decimal EstimatedValue { get; set; }

    /// <summary>The user's own words.</summary>
    public string Tag { get; protected set; }

    /// <summary>Whether its time is over.</summary>
    public bool IsExpired(DateTime utcTime) => CloseTimeUtc < utcTime;

    /// <summary>Whether it holds.</summary>
    public bool IsActive(DateTime utcTime) => !IsExpired(utcTime);

    /// <summary>Ends it a second before the given moment, unless it is over.</summary>
    public void Expire(DateTime utcTime)
    {
        if (IsExpired(utcTime)) return;
        CloseTimeUtc = utcTime - Time.OneSecond;
        Period = CloseTimeUtc - GeneratedTimeUtc;
    }

    /// <summary>The same as <see cref="Expire"/>.</summary>
    public void Cancel(DateTime utcTime) => Expire(utcTime);

    /// <summary>Works out how long it holds, now that it is known when it was made.</summary>
    public void SetPeriodAndCloseTime(SecurityExchangeHours exchangeHours)
    {
        if (GeneratedTimeUtc == default)
        {
            throw new InvalidOperationException($"The insight's '{nameof(GeneratedTimeUtc)}' property must be set before calling {nameof(SetPeriodAndCloseTime)}.");
        }

        (Period, CloseTimeUtc) = _span.Resolve(GeneratedTimeUtc, exchangeHours);
    }

    /// <summary>Copies the insight, its identity included.</summary>
    public virtual Insight Clone() => new(Symbol, Period, Type, Direction, Magnitude, Confidence, SourceModel, Weight, Tag)
    {
        Id = Id,
        GroupId = GroupId,
        GeneratedTimeUtc = GeneratedTimeUtc,
        CloseTimeUtc = CloseTimeUtc,
        Score = Score,
        EstimatedValue = EstimatedValue,
        ReferenceValue = ReferenceValue,
        ReferenceValueFinal = ReferenceValueFinal,
    };

    /// <inheritdoc/>
    public override string ToString()
    {
        var text = Invariant($"{Id:N}: {Symbol} {Type} {Direction} within {Period}");
        if (Magnitude is { } magnitude) text += Invariant($" by {magnitude}%");
        if (Confidence is { } confidence) text += Invariant($" with {Math.Round(100 * confidence, 1)}% confidence");
        if (Weight is { } weight) text += Invariant($" and {Math.Round(100 * weight, 1)}% weight");
        return string.IsNullOrEmpty(Tag) ? text : $"{text}: {Tag}";
    }

    /// <summary>The insight in few letters: direction, magnitude, confidence, weight and period.</summary>
    public string ShortToString()
    {
        var text = Invariant($"{Symbol.Value} {Type} {Direction} {Period}");
        if (Magnitude is { } magnitude) text += Invariant($" M:{magnitude}%");
        if (Confidence is { } confidence) text += Invariant($" C:{Math.Round(100 * confidence, 1)}%");
        if (Weight is { } weight) text += Invariant($" W:{Math.Round(100 * weight, 1)}%");
        return string.IsNullOrEmpty(Tag) ? text : $"{text}. {Tag}";
    }
}
