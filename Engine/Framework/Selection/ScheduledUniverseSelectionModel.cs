using NodaTime;
using QuantConnect.Data.UniverseSelection;
using QuantConnect.Scheduling;

namespace QuantConnect.Algorithm.Framework.Selection;

/// <summary>Chooses one universe of symbols that a function names on a schedule.</summary>
public class ScheduledUniverseSelectionModel : UniverseSelectionModel
{
    private readonly DateTimeZone? _zone;
    private readonly IDateRule _days;
    private readonly ITimeRule _times;
    private readonly Func<DateTime, IEnumerable<Symbol>> _selector;
    private readonly UniverseSettings? _settings;

    /// <summary>Days of UTC.</summary>
    public ScheduledUniverseSelectionModel(IDateRule dateRule, ITimeRule timeRule, Func<DateTime, IEnumerable<Symbol>> selector, UniverseSettings? settings = null)
        : this(null!, dateRule, timeRule, selector, settings)
    {
    }

    /// <summary>Days of a zone.</summary>
    public ScheduledUniverseSelectionModel(DateTimeZone timeZone, IDateRule dateRule, ITimeRule timeRule, Func<DateTime, IEnumerable<Symbol>> selector, UniverseSettings? settings = null)
    {
        _zone = timeZone;
        _days = dateRule;
        _times = timeRule;
        _selector = selector;
        _settings = settings;
    }

    /// <inheritdoc/>
    public override IEnumerable<Universe> CreateUniverses(QCAlgorithm algorithm) =>
        [new ScheduledUniverse(_zone ?? TimeZones.Utc, _days, _times, _selector, _settings ?? algorithm.UniverseSettings)];
}
