namespace QuantConnect.Data.Consolidators;

/// <summary>Told of each piece of data that a consolidator emits.</summary>
public delegate void DataConsolidatedHandler(object sender, IBaseData consolidated);

/// <summary>Makes data of one kind out of many pieces of another: longer bars, range bars, renko bricks.</summary>
public interface IDataConsolidator : IDisposable
{
    /// <summary>The last piece that was emitted; still the one before it while handlers run.</summary>
    IBaseData? Consolidated { get; }

    /// <summary>A copy of what is being put together; null between pieces.</summary>
    IBaseData? WorkingData { get; }

    /// <summary>Type it takes.</summary>
    Type InputType { get; }

    /// <summary>Type it emits.</summary>
    Type OutputType { get; }

    /// <summary>Raised with each emitted piece.</summary>
    event DataConsolidatedHandler? DataConsolidated;

    /// <summary>Takes the next piece of data.</summary>
    void Update(IBaseData data);

    /// <summary>Emits what time alone completes; the time is the exchange's.</summary>
    void Scan(DateTime currentLocalTime);

    /// <summary>Forgets everything.</summary>
    void Reset();
}
