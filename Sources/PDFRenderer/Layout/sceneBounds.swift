import PackDocument

/// All that a scene draws, which may be more than it says: a label longer than its chart is wide stands out of it.
func sceneBounds(_ scene: Scene) -> (left: Double, top: Double, right: Double, bottom: Double) {
    var (left, top, right, bottom) = (0.0, 0.0, scene.width, scene.height)
    for case .words(let words) in scene.elements {
        let box = words.box
        left = min(left, box.x)
        right = max(right, box.x + box.width)
        top = min(top, box.y)
        bottom = max(bottom, box.y + box.height)
    }
    return (left, top, right, bottom)
}
