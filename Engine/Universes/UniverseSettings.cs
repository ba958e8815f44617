using QuantConnect.Scheduling;

namespace QuantConnect.Data.UniverseSelection;

/// <summary>How the securities of a universe are subscribed.</summary>
public class UniverseSettings
{
    /// <summary>Makes settings.</summary>
    public UniverseSettings(Resolution resolution, decimal leverage, bool fillForward, bool extendedMarketHours, TimeSpan minimumTimeInUniverse,
        DataNormalizationMode dataNormalizationMode = DataNormalizationMode.Adjusted, DataMappingMode dataMappingMode = DataMappingMode.OpenInterest,
        int contractDepthOffset = 0, bool? asynchronous = null, IDateRule? selectionDateRule = null)
    {
        Resolution = resolution;
        Leverage = leverage;
        FillForward = fillForward;
        ExtendedMarketHours = extendedMarketHours;
        MinimumTimeInUniverse = minimumTimeInUniverse;
        DataNormalizationMode = dataNormalizationMode;
        DataMappingMode = dataMappingMode;
        ContractDepthOffset = contractDepthOffset;
        Asynchronous = asynchronous;
        Schedule = new Schedule();
        if (selectionDateRule != null) Schedule.On(selectionDateRule);
    }

    /// <summary>Copies settings.</summary>
    public UniverseSettings(UniverseSettings universeSettings)
        : this(universeSettings.Resolution, universeSettings.Leverage, universeSettings.FillForward, universeSettings.ExtendedMarketHours,
            universeSettings.MinimumTimeInUniverse, universeSettings.DataNormalizationMode, universeSettings.DataMappingMode,
            universeSettings.ContractDepthOffset, universeSettings.Asynchronous)
    {
        SubscriptionDataTypes = universeSettings.SubscriptionDataTypes;
        Schedule = universeSettings.Schedule.Clone();
    }

    /// <summary>Length of bars.</summary>
    public Resolution Resolution { get; set; }

    /// <summary>Leverage of the securities; zero leaves it to the brokerage model.</summary>
    public decimal Leverage { get; set; }

    /// <summary>Whether missing bars repeat the last one.</summary>
    public bool FillForward { get; set; }

    /// <summary>Days on which to select.</summary>
    public Schedule Schedule { get; set; }

    /// <summary>Whether bars outside of regular hours are wanted.</summary>
    public bool ExtendedMarketHours { get; set; }

    /// <summary>How long a security stays once it is in.</summary>
    public TimeSpan MinimumTimeInUniverse { get; set; }

    /// <summary>How prices are adjusted.</summary>
    public DataNormalizationMode DataNormalizationMode { get; set; }

    /// <summary>How continuous contracts roll.</summary>
    public DataMappingMode DataMappingMode { get; set; }

    /// <summary>Which continuous contract, counted from the front.</summary>
    public int ContractDepthOffset { get; set; }

    /// <summary>Kinds of data wanted; null takes the usual ones.</summary>
    public List<Tuple<Type, TickType>>? SubscriptionDataTypes { get; set; }

    /// <summary>Whether selection may run beside the algorithm; never here.</summary>
    public bool? Asynchronous { get; set; }
}
