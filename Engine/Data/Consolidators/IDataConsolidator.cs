namespace QuantConnect.Data.Consolidators;

/// <summary>Told of a consolidated data point.</summary>
public delegate void DataConsolidatedHandler(object? sender, IBaseData consolidated);

/// <summary>Makes larger data points of smaller ones.</summary>
public interface IDataConsolidator : IDisposable
{
    /// <summary>Told of each new data point, before <see cref="Consolidated"/> shows it.</summary>
    event DataConsolidatedHandler? DataConsolidated;

    /// <summary>The last data point that was made, or null.</summary>
    IBaseData? Consolidated { get; }

    /// <summary>A copy of the data point in the making, or null.</summary>
    IBaseData? WorkingData { get; }

    /// <summary>What is taken in.</summary>
    Type InputType { get; }

    /// <summary>What is made.</summary>
    Type OutputType { get; }

    /// <summary>Takes a data point in.</summary>
    void Update(IBaseData data);

    /// <summary>Lets a data point out whose time is over, even if no new data has come.</summary>
    void Scan(DateTime currentLocalTime);

    /// <summary>Forgets everything.</summary>
    void Reset();
}
