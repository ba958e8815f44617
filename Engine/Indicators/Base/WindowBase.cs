using System.Collections;

namespace QuantConnect.Indicators;

/// <summary>A value that remembers its recent past.</summary>
public abstract class WindowBase<T> : IEnumerable<T>
{
    private RollingWindow<T>? _window;

    /// <summary>Leaves the window to be made at its default size on first use.</summary>
    protected WindowBase()
    {
    }

    /// <summary>Makes the window at a size.</summary>
    protected WindowBase(int windowSize) => _window = new RollingWindow<T>(windowSize);

    /// <summary>Size of a window that nobody asked to be larger.</summary>
    public static int DefaultWindowSize { get; } = 2;

    /// <summary>Recent values, newest first.</summary>
    public virtual RollingWindow<T> Window => _window ??= new RollingWindow<T>(DefaultWindowSize);

    /// <summary>Newest value.</summary>
    public virtual T Current
    {
        get => Window[0];
        protected set => Window.Add(value);
    }

    /// <summary>Value before the newest, or the default.</summary>
    public virtual T Previous => Window.Count > 1 ? Window[1] : default!;

    /// <summary>The i-th most recent value.</summary>
    public T this[int i] => Window[i];

    /// <summary>Recent values, newest first.</summary>
    public IEnumerator<T> GetEnumerator() => Window.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Empties the window.</summary>
    protected void ResetWindow() => _window?.Reset();
}
